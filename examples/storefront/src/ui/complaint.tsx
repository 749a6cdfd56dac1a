import type { SellerOrderView } from "medusa-plugin-reluv/client"
import { rupiah } from "@/format"
import type { Locale } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import styles from "./complaint.module.css"
import ui from "./ui.module.css"

/** What a buyer says is wrong, what the shop says to it, and what was decided: both sides read the same. */
export function Complaint({ part, locale }: { part: SellerOrderView; locale: Locale }) {
  const { dispute, seller } = part
  const t = textsOf(locale).order.dispute
  if (!dispute) return null
  const { reason, text, photos, seller_answer, decision, amount, note } = dispute
  return (
    <section
      className={`${ui.notice} ${decision ? "" : ui.noticeWarn} ${styles.complaint}`}
      aria-label={t.complaint}
    >
      <strong>{t.reasons[reason]}</strong>
      <p>{text}</p>
      {photos.length > 0 ? (
        <ul>
          {photos.map((url, index) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noopener noreferrer">
                <img src={url} alt={fill(t.photo, { n: index + 1 })} width={4} height={4} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {seller_answer ? (
        <p>
          <strong>{seller.name}:</strong> {seller_answer}
        </p>
      ) : null}
      {decision ? (
        <p>
          <strong>{fill(t.decided[decision], { amount: rupiah(amount ?? 0) })}</strong>
          {note ? ` ${note}` : null}
        </p>
      ) : (
        <p className={ui.small}>{t.waits}</p>
      )}
    </section>
  )
}
