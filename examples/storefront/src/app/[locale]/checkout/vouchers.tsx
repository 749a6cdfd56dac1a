"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { rupiah } from "@/format"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./checkout.module.css"
import type { Quote } from "./use-quote"

export type Voucher = { id: string; title: string; min_spend: number; is_claimed: boolean }

export type VoucherTexts = Record<
  | "voucher"
  | "voucherCode"
  | "voucherUse"
  | "voucherRemove"
  | "voucherOff"
  | "voucherMissing"
  | "voucherOpen"
  | "voucherClaim"
  | "voucherClaimed"
  | "voucherMin",
  string
> & { errors: Record<string, string> }

/** What each voucher takes off, or what is missing for it; codes that somebody types; and those to be had. */
export function Vouchers({
  told,
  open,
  codes,
  onCodes,
  onClaimed,
  texts,
}: {
  told: Quote["vouchers"]
  open: readonly Voucher[]
  codes: readonly string[]
  onCodes: (codes: readonly string[]) => void
  onClaimed: () => void
  texts: VoucherTexts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [claimed, setClaimed] = useState<readonly string[]>([])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget
    const code = submitted(event).text("code").toUpperCase()
    if (!code || codes.includes(code)) return
    onCodes([...codes, code])
    field.reset()
  }
  const claim = (id: string) =>
    send(async () => {
      await call("POST /store/vouchers/:id/claim", { params: { id } })
      setClaimed((before) => [...before, id])
      onClaimed()
    })
  const unknown = codes.filter((code) => !told.some((voucher) => voucher.code === code))
  return (
    <>
      <ul className={styles.vouchers}>
        {told.map(({ voucher_id, code, title, amount, obstacle }) => (
          <li key={voucher_id} data-works={amount > 0}>
            <span>
              <strong>{title}</strong>
              <br />
              {amount > 0 ? fill(texts.voucherOff, { amount: rupiah(amount) }) : null}
              {obstacle
                ? obstacle.missing
                  ? fill(texts.voucherMissing, { amount: rupiah(obstacle.missing) })
                  : obstacle.message
                : null}
            </span>
            {code ? <Without code={code} codes={codes} onCodes={onCodes} texts={texts} /> : null}
          </li>
        ))}
        {unknown.map((code) => (
          <li key={code} data-works={false}>
            <strong>{code}</strong>
            <Without code={code} codes={codes} onCodes={onCodes} texts={texts} />
          </li>
        ))}
      </ul>
      <form className={styles.code} onSubmit={onSubmit}>
        <input
          name="code"
          aria-label={texts.voucherCode}
          placeholder={texts.voucherCode}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={40}
        />
        <button type="submit" className={`${ui.button} ${ui.quiet}`}>
          {texts.voucherUse}
        </button>
      </form>
      {open.length > 0 ? (
        <>
          <h3 className={ui.eyebrow}>{texts.voucherOpen}</h3>
          <ul className={styles.vouchers}>
            {open.map(({ id, title, min_spend, is_claimed }) => {
              const isMine = is_claimed || claimed.includes(id)
              return (
                <li key={id}>
                  <span>
                    {title}
                    {min_spend > 0 ? (
                      <span className={ui.soft}>
                        {" · "}
                        {fill(texts.voucherMin, { amount: rupiah(min_spend) })}
                      </span>
                    ) : null}
                  </span>
                  {isMine ? (
                    <span className={`${ui.chip} ${ui.chipGood}`}>{texts.voucherClaimed}</span>
                  ) : (
                    <button
                      type="button"
                      className={ui.plain}
                      disabled={isSending}
                      onClick={() => void claim(id)}
                    >
                      {texts.voucherClaim}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
      <Refused text={refused} />
    </>
  )
}

function Without({
  code,
  codes,
  onCodes,
  texts,
}: {
  code: string
  codes: readonly string[]
  onCodes: (codes: readonly string[]) => void
  texts: VoucherTexts
}) {
  return (
    <button
      type="button"
      className={styles.without}
      aria-label={fill(texts.voucherRemove, { code })}
      onClick={() => onCodes(codes.filter((one) => one !== code))}
    >
      <Icon name="close" size={18} />
    </button>
  )
}
