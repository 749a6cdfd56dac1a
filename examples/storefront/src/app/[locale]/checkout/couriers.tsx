"use client"

import { useState } from "react"
import { rupiah } from "@/format"
import type { BagPiece } from "@/server/bag-pieces"
import { fill } from "@/texts/fill"
import form from "@/ui/form.module.css"
import ui from "@/ui/ui.module.css"
import styles from "./checkout.module.css"
import type { Quote } from "./use-quote"

export type Courier = {
  courier_code: string
  courier_service_code: string
  insurance?: boolean
}
type Rate = Quote["sellers"][number]["rates"][number]

const FEW = 3

/** The couriers of one shop, cheapest first; or why there are none, and once more. */
export function Couriers({
  seller: { seller, rates, error },
  pieces,
  chosen,
  texts,
  onChoose,
  onAgain,
}: {
  seller: Quote["sellers"][number]
  pieces: readonly BagPiece[]
  chosen: Courier | undefined
  texts: Record<
    | "hours"
    | "moreCouriers"
    | "courierOf"
    | "noCouriers"
    | "again"
    | "change"
    | "days"
    | "insure"
    | "insured",
    string
  >
  onChoose: (courier: Courier) => void
  onAgain: () => void
}) {
  const [isAll, setAll] = useState(false)
  const isChosen = (rate: Rate, index: number) =>
    chosen
      ? rate.courier_code === chosen.courier_code &&
        rate.courier_service_code === chosen.courier_service_code
      : index === 0
  const taken = rates.find(isChosen)
  const shown = rates.filter((rate, index) => isAll || index < FEW || isChosen(rate, index))
  return (
    <fieldset className={styles.couriers}>
      <legend>{fill(texts.courierOf, { shop: seller.name })}</legend>
      <p className={`${ui.small} ${ui.soft}`}>{pieces.map(({ title }) => title).join(", ")}</p>
      {error ? (
        <div className={`${ui.notice} ${ui.noticeWarn}`} role="alert">
          <p>{error.message || texts.noCouriers}</p>
          <button type="button" className={ui.plain} onClick={onAgain}>
            {texts.again}
          </button>
        </div>
      ) : null}
      {shown.map((rate) => {
        const { courier_code, courier_service_code, courier_name, courier_service_name } = rate
        return (
          <label key={`${courier_code} ${courier_service_code}`} className={styles.rate}>
            <input
              type="radio"
              name={`courier-${seller.id}`}
              checked={isChosen(rate, rates.indexOf(rate))}
              onChange={() =>
                onChoose({
                  courier_code,
                  courier_service_code,
                  // Who wanted a parcel insured wants it with another courier as well, where that one does.
                  ...(chosen?.insurance && rate.insurance_offer && { insurance: true }),
                })
              }
            />
            <span>
              {courier_name} {courier_service_name}
              {rate.duration ? (
                <span className={ui.soft}>
                  {" · "}
                  {durationOf(rate.duration, texts)}
                </span>
              ) : null}
            </span>
            <span>{rupiah(rate.price)}</span>
          </label>
        )
      })}
      {taken?.insurance_offer ? (
        <Insurance
          offer={taken.insurance_offer}
          isWanted={chosen?.insurance === true}
          texts={texts}
          onWant={(insurance) => {
            const { courier_code, courier_service_code } = taken
            onChoose({ courier_code, courier_service_code, insurance })
          }}
        />
      ) : null}
      {shown.length < rates.length ? (
        <button type="button" className={ui.plain} onClick={() => setAll(true)}>
          {fill(texts.moreCouriers, { n: rates.length - shown.length })}
        </button>
      ) : null}
    </fieldset>
  )
}

/** Insuring the parcel for what is in it, where this courier does. */
function Insurance({
  offer: { included, fee },
  isWanted,
  texts,
  onWant,
}: {
  offer: NonNullable<Rate["insurance_offer"]>
  isWanted: boolean
  texts: Record<"insure" | "insured", string>
  onWant: (insurance: boolean) => void
}) {
  if (included) return <p className={`${ui.small} ${ui.soft}`}>{texts.insured}</p>
  return (
    <label className={form.check}>
      <input type="checkbox" checked={isWanted} onChange={({ target }) => onWant(target.checked)} />
      {fill(texts.insure, { fee: rupiah(fee) })}
    </label>
  )
}

/** "1 - 3 Days" and "1 - 3 Hours" of the courier, in the reader's words; what it says in words of its own stays. */
function durationOf(duration: string, texts: Record<"days" | "hours", string>): string {
  const [, n = "", unit = ""] = /^([\d\s-]+?)\s*(days?|hours?)?$/i.exec(duration) ?? []
  if (!n) return duration
  return fill(/^h/i.test(unit) ? texts.hours : texts.days, { n: n.replace(/\s*-\s*/, "–") })
}
