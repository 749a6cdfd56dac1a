"use client"

import { useState } from "react"
import { rupiah } from "@/format"
import type { BagPiece } from "@/server/bag-pieces"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "./checkout.module.css"
import type { Quote } from "./use-quote"

type Courier = { courier_code: string; courier_service_code: string }
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
  texts: Record<"courierOf" | "noCouriers" | "again" | "change" | "days", string>
  onChoose: (courier: Courier) => void
  onAgain: () => void
}) {
  const [isAll, setAll] = useState(false)
  const isChosen = (rate: Rate, index: number) =>
    chosen
      ? rate.courier_code === chosen.courier_code &&
        rate.courier_service_code === chosen.courier_service_code
      : index === 0
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
              onChange={() => onChoose({ courier_code, courier_service_code })}
            />
            <span>
              {courier_name} {courier_service_name}
              {rate.duration ? (
                <span className={ui.soft}>
                  {" · "}
                  {fill(texts.days, {
                    n: rate.duration.replace(/\s*days?$/i, "").replace(" - ", "–"),
                  })}
                </span>
              ) : null}
            </span>
            <span>{rupiah(rate.price)}</span>
          </label>
        )
      })}
      {shown.length < rates.length ? (
        <button type="button" className={ui.plain} onClick={() => setAll(true)}>
          + {rates.length - shown.length}
        </button>
      ) : null}
    </fieldset>
  )
}
