"use client"

import { useState } from "react"
import { call } from "@/browser/reluv"
import { sentenceOf } from "@/texts/errors"
import { Icon } from "./icon"
import styles from "./wish-button.module.css"

/** Marks a listing to come back to, of guests too. What it shows is taken back where that did not work. */
export function WishButton({
  listingId,
  wished,
  texts,
}: {
  listingId: string
  wished: boolean
  texts: { wish: string; unwish: string; errors: Record<string, string> }
}) {
  const [isWished, setWished] = useState(wished)
  const [failed, setFailed] = useState<string | null>(null)
  const toggle = async () => {
    const next = !isWished
    setWished(next)
    setFailed(null)
    try {
      if (next) await call("POST /store/wishes", { body: { listing_id: listingId } })
      else await call("DELETE /store/wishes/:listing_id", { params: { listing_id: listingId } })
    } catch (error) {
      setWished(!next)
      setFailed(sentenceOf(error, texts.errors))
    }
  }
  return (
    <>
      <button
        type="button"
        className={styles.wish}
        aria-pressed={isWished}
        aria-label={isWished ? texts.unwish : texts.wish}
        onClick={() => void toggle()}
      >
        <Icon name="heart" filled={isWished} />
      </button>
      {failed ? (
        <span role="alert" className={styles.failed}>
          {failed}
        </span>
      ) : null}
    </>
  )
}
