import type { ListingDetail } from "medusa-plugin-reluv/client"
import { day, moment } from "@/format"
import type { Locale } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"

/** Why a piece cannot be bought now, and whether it may come back. */
export function StateNotice({ listing, locale }: { listing: ListingDetail; locale: Locale }) {
  const { listing: t } = textsOf(locale)
  const { status, seller, sold_at, reserved_until } = listing
  if (status === "sold") {
    return (
      <div className={ui.notice}>
        <strong>{t.soldTitle}</strong>
        <p>
          {t.soldText} {sold_at ? fill(t.soldOn, { time: day(sold_at, locale) }) : null}
        </p>
      </div>
    )
  }
  if (status === "reserved") {
    return (
      <div className={`${ui.notice} ${ui.noticeWarn}`}>
        <strong>{t.reservedTitle}</strong>
        <p>
          {t.reservedText}{" "}
          {reserved_until ? fill(t.reservedUntil, { time: moment(reserved_until, locale) }) : null}
        </p>
      </div>
    )
  }
  if (!seller.is_open) {
    return (
      <div className={`${ui.notice} ${ui.noticeWarn}`}>
        <strong>{t.holidayTitle}</strong>
        {seller.closed_message ? <q>{seller.closed_message}</q> : null}
        <p>
          {t.holidayText}{" "}
          {seller.reopens_at
            ? fill(t.holidayUntil, { time: day(seller.reopens_at, locale) })
            : null}
        </p>
      </div>
    )
  }
  return null
}
