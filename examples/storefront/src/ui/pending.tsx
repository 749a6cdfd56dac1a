"use client"

import { useLinkStatus } from "next/link"
import styles from "./pending.module.css"

/** Shows inside of a link that its page is on its way: the page itself comes whole, so that its status is true. */
export function Pending() {
  const { pending } = useLinkStatus()
  return <span className={styles.pending} data-pending={pending} aria-hidden="true" />
}
