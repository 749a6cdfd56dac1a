"use client"

import type { PaymentView } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { useCallback, useEffect, useState } from "react"
import { call } from "@/browser/reluv"
import { moment } from "@/format"
import type { Locale } from "@/locale"
import { fill } from "@/texts/fill"
import { Copy } from "@/ui/copy"
import { Countdown } from "@/ui/countdown"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "./order.module.css"

type Texts = Record<
  | "status"
  | "statusText"
  | "pay"
  | "payUntil"
  | "payLeft"
  | "payOther"
  | "payOpening"
  | "payCancel"
  | "payCancelSure"
  | "va"
  | "code"
  | "bill"
  | "copy"
  | "copied"
  | "yes"
  | "no",
  string
> & { errors: Record<string, string> }

const EVERY_MS = 4_000

/** How a purchase is paid. What a payment page says is no proof: this asks until the money is there. */
export function Payment({
  locale,
  payment: first,
  sums,
  now,
  texts,
}: {
  locale: Locale
  payment: PaymentView
  /** what there is to pay, or was paid, line by line */
  sums: readonly string[]
  now: string
  texts: Texts
}) {
  const router = useRouter()
  const { isSending, refused, send, change } = useChange(texts.errors)
  const [payment, setPayment] = useState(first)
  const { order_id, status, redirect_url } = payment
  const isOpen = status === "pending"

  const look = useCallback(async () => {
    const next = await call("GET /store/orders/:id/payment", { params: { id: order_id } })
    setPayment(next)
    if (next.status !== status) router.refresh()
  }, [order_id, status, router])

  useEffect(() => {
    if (!isOpen) return
    const ask = () => {
      // A page that nobody looks at asks when somebody does again.
      if (document.visibilityState === "visible") look().catch(() => undefined)
    }
    const timer = setInterval(ask, EVERY_MS)
    document.addEventListener("visibilitychange", ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", ask)
    }
  }, [isOpen, look])

  const renew = () =>
    send(async () => {
      const next = await call("POST /store/orders/:id/payment/renew", { params: { id: order_id } })
      setPayment(next)
      if (next.redirect_url) location.assign(next.redirect_url)
    })
  const cancel = () =>
    change(() => call("POST /store/orders/:id/cancel", { params: { id: order_id } }))

  return (
    <section className={styles.payment} data-status={status}>
      <h1 className={ui.title}>{texts.status}</h1>
      <p className={ui.soft}>{texts.statusText}</p>
      {sums.map((sum) => (
        <p key={sum} className={styles.amount}>
          {sum}
        </p>
      ))}
      {isOpen ? (
        <>
          <p className={styles.left}>
            <span>
              {texts.payLeft}{" "}
              <strong>
                <Countdown until={payment.expires_at} now={now} locale={locale} onOver={look} />
              </strong>
            </span>
            <span className={ui.soft}>
              {texts.payUntil} {moment(payment.expires_at, locale)}
            </span>
          </p>
          <Codes payment={payment} texts={texts} />
          <div className={styles.actions}>
            {redirect_url ? (
              <a className={ui.button} href={redirect_url}>
                {texts.pay}
              </a>
            ) : (
              <p role="status">{texts.payOpening}</p>
            )}
            <button
              type="button"
              className={`${ui.button} ${ui.quiet}`}
              disabled={isSending}
              onClick={() => void renew()}
            >
              {texts.payOther}
            </button>
          </div>
          <Sure
            name={texts.payCancel}
            question={texts.payCancelSure}
            yes={texts.yes}
            no={texts.no}
            disabled={isSending}
            onYes={() => void cancel()}
            className={ui.plain}
          />
        </>
      ) : null}
      <Refused text={refused} />
    </section>
  )
}

/** Where to pay, once a way was chosen. */
function Codes({ payment, texts }: { payment: PaymentView; texts: Texts }) {
  const { va_numbers = [], bill_key, biller_code, payment_code, store } = payment
  const codes = [
    ...va_numbers.map(({ bank, va_number }) => ({
      name: fill(texts.va, { bank: bank.toUpperCase() }),
      code: va_number,
    })),
    ...(bill_key
      ? [{ name: fill(texts.bill, { biller: biller_code ?? "" }), code: bill_key }]
      : []),
    ...(payment_code ? [{ name: `${texts.code} ${store ?? ""}`, code: payment_code }] : []),
  ]
  if (codes.length === 0) return null
  return (
    <dl className={styles.codes}>
      {codes.map(({ name, code }) => (
        <div key={code}>
          <dt>{name}</dt>
          <dd>
            {code} <Copy text={code} name={texts.copy} done={texts.copied} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
