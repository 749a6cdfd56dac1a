import type { ListingView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import styles from "./about.module.css"
import { listingPath } from "./card"
import { Picture } from "./picture"
import ui from "./ui.module.css"

/** The piece that a page is about, in one line. */
export function About({ listing, locale }: { listing: ListingView; locale: Locale }) {
  return (
    <Link className={styles.about} href={pathIn(locale, listingPath(listing))} prefetch={false}>
      <Picture picture={listing.picture} alt="" sizes="4rem" />
      <span>
        {listing.title}
        <br />
        <span className={ui.soft}>{rupiah(listing.price)}</span>
      </span>
    </Link>
  )
}
