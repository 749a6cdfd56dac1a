"use client"

import { rupiah } from "@/format"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "./checkout.module.css"
import type { Quote, Wanted } from "./use-quote"

export type PayBy = NonNullable<Wanted["payment_method"]>
export type PayByTexts = Record<
  "payBy" | "payNow" | "payNowHow" | "payAtDoor" | "payAtDoorHow" | "payAtDoorFee",
  string
>

/** Before it is sent, or at the door; or why that cannot be. */
export function PayBySwitch({
  cash: { problem, fee },
  payBy,
  texts,
  onPayBy,
}: {
  cash: NonNullable<Quote["cash_on_delivery"]>
  payBy: PayBy
  texts: PayByTexts
  onPayBy: (payBy: PayBy) => void
}) {
  const isCash = payBy === "cash_on_delivery"
  return (
    <fieldset className={styles.couriers}>
      <legend className={ui.hidden}>{texts.payBy}</legend>
      <label className={styles.way}>
        <input type="radio" name="pay-by" checked={!isCash} onChange={() => onPayBy("midtrans")} />
        <span>
          {texts.payNow}
          <span className={`${ui.small} ${ui.soft}`}>{texts.payNowHow}</span>
        </span>
      </label>
      <label className={styles.way} data-off={problem !== null}>
        <input
          type="radio"
          name="pay-by"
          checked={isCash}
          // What was chosen before it became impossible is left by choosing otherwise.
          disabled={problem !== null && !isCash}
          onChange={() => onPayBy("cash_on_delivery")}
        />
        <span>
          {texts.payAtDoor}
          <span className={`${ui.small} ${ui.soft}`}>
            {problem?.message ?? texts.payAtDoorHow}
            {fee ? ` ${fill(texts.payAtDoorFee, { fee: rupiah(fee) })}` : null}
          </span>
        </span>
      </label>
    </fieldset>
  )
}
