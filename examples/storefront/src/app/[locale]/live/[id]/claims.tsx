"use client"

import type { LiveClaimView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { call } from "@/browser/reluv"
import { rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { fill } from "@/texts/fill"
import { Countdown } from "@/ui/countdown"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./live.module.css"
import type { HeardClaim } from "./use-room"

export type ClaimTexts = Record<"claims" | "pay" | "giveUp" | "toOrder", string> & {
  claimStatus: Record<LiveClaimView["status"], string>
  errors: Record<string, string>
}

/** What somebody holds, until when, and what they wait for. What is held is paid for together. */
export function Claims({
  saleId,
  claims,
  locale,
  texts,
  onClaim,
}: {
  saleId: string
  claims: readonly HeardClaim[]
  locale: Locale
  texts: ClaimTexts
  onClaim: (news: readonly LiveClaimView[]) => void
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  if (claims.length === 0) return null
  const giveUp = (claim_id: string) =>
    void send(async () => {
      const { claim } = await call("DELETE /store/live/:id/claims/:claim_id", {
        params: { id: saleId, claim_id },
      })
      onClaim([claim])
    })
  return (
    <section className={styles.claims}>
      <h2 className={ui.heading}>{texts.claims}</h2>
      <ul aria-live="polite">
        {claims.map(({ id, status, title, position, live_price, held_until, order_id, now }) => (
          <li key={id} data-claim={id} data-status={status}>
            <span>
              {title} {live_price === null ? null : <strong>{rupiah(live_price)}</strong>}
              <br />
              <span className={`${ui.small} ${ui.soft}`}>
                {fill(texts.claimStatus[status], { n: position ?? 0 })}{" "}
                {status === "held" && held_until ? (
                  <Countdown until={held_until} now={now} locale={locale} />
                ) : null}
              </span>
            </span>
            {status === "held" || status === "waiting" ? (
              <button
                type="button"
                className={ui.plain}
                disabled={isSending}
                onClick={() => giveUp(id)}
              >
                {texts.giveUp}
              </button>
            ) : null}
            {status === "ordered" && order_id ? (
              <Link className={ui.plain} href={pathIn(locale, `/orders/${order_id}`)}>
                {texts.toOrder}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <Refused text={refused} />
      {claims.some(({ status }) => status === "held") ? (
        <Link
          className={`${ui.button} ${ui.wide}`}
          href={pathIn(locale, `/live/${saleId}/checkout`)}
          prefetch={false}
        >
          {texts.pay}
        </Link>
      ) : null}
    </section>
  )
}
