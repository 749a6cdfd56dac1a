"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { saved } from "@/browser/saved"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<
  | "ship"
  | "how"
  | "pickup"
  | "dropOff"
  | "own"
  | "ownCourier"
  | "ownNumber"
  | "ownSend"
  | "label"
  | "cancelBooking"
  | "cancelBookingSure"
  | "reject"
  | "rejectText"
  | "rejectWhy"
  | "rejectSend"
  | "yes"
  | "no",
  string
> & { errors: Record<string, string> }

type Props = {
  orderId: string
  sellerId: string
  canShip: boolean
  isBooked: boolean
  /** rejecting is for owners and managers: others are told so */
  canReject: boolean
  /** a courier that was booked collects its price: it cannot be sent otherwise */
  isCash: boolean
  texts: Texts
}

/** Books the buyer's courier or tells of a parcel that was sent without, brings the label, and takes back what was booked. */
export function ShipActions(props: Props) {
  const { orderId, sellerId, canShip, isBooked, canReject, isCash, texts } = props
  const { isSending, refused, send, change } = useChange(texts.errors)
  const [method, setMethod] = useState<"pickup" | "drop_off">("pickup")
  const headers = { "x-seller-id": sellerId }
  const params = { id: orderId }
  const label = () =>
    void send(async () => {
      const pdf = await call("GET /seller/orders/:id/label", {
        params,
        headers: { ...headers, accept: "application/pdf, application/json" },
      })
      saved(pdf, `${orderId}.pdf`)
    })
  const ownParcel = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const body = {
      courier_code: given.text("courier").toLowerCase(),
      tracking_number: given.text("number"),
    }
    void change(() => call("POST /seller/orders/:id/ship", { params, body, headers }))
  }
  const reject = (event: FormEvent<HTMLFormElement>) => {
    const reason = submitted(event).text("reason")
    void change(() => call("POST /seller/orders/:id/reject", { params, body: { reason }, headers }))
  }
  return (
    <>
      {canShip ? (
        <fieldset>
          <legend className={ui.strong}>{texts.how}</legend>
          {(["pickup", "drop_off"] as const).map((each) => (
            <label key={each} className={form.check}>
              <input
                type="radio"
                name="method"
                checked={method === each}
                onChange={() => setMethod(each)}
              />
              {each === "pickup" ? texts.pickup : texts.dropOff}
            </label>
          ))}
          <button
            type="button"
            className={`${ui.button} ${ui.wide}`}
            disabled={isSending}
            onClick={() =>
              void change(() =>
                call("POST /seller/orders/:id/ship", { params, body: { method }, headers })
              )
            }
          >
            {texts.ship}
          </button>
        </fieldset>
      ) : null}
      {isBooked ? (
        <>
          <button
            type="button"
            className={`${ui.button} ${ui.quiet} ${ui.wide}`}
            disabled={isSending}
            onClick={label}
          >
            {texts.label}
          </button>
          <Sure
            name={texts.cancelBooking}
            question={texts.cancelBookingSure}
            yes={texts.yes}
            no={texts.no}
            className={ui.plain}
            disabled={isSending}
            onYes={() =>
              void change(() => call("POST /seller/orders/:id/cancel-booking", { params, headers }))
            }
          />
        </>
      ) : null}
      <Refused text={refused} />
      {canShip && !isCash ? (
        <details>
          <summary>{texts.own}</summary>
          <form className={form.form} onSubmit={ownParcel} method="post">
            <div className={form.two}>
              <Field
                label={texts.ownCourier}
                name="courier"
                autoCapitalize="none"
                maxLength={40}
                required
              />
              <Field label={texts.ownNumber} name="number" maxLength={60} required />
            </div>
            <button type="submit" className={`${ui.button} ${ui.quiet}`} disabled={isSending}>
              {texts.ownSend}
            </button>
          </form>
        </details>
      ) : null}
      {canReject ? (
        <details>
          <summary>{texts.reject}</summary>
          <form className={form.form} onSubmit={reject} method="post">
            <p className={ui.soft}>{texts.rejectText}</p>
            <Field label={texts.rejectWhy} name="reason" minLength={3} maxLength={300} required />
            <button type="submit" className={`${ui.button} ${ui.quiet}`} disabled={isSending}>
              {texts.rejectSend}
            </button>
          </form>
        </details>
      ) : null}
    </>
  )
}
