"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { fill } from "@/texts/fill"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Props = {
  campaignId: string
  sellerId: string
  /** percent that each price is lowered by, at least */
  least: number
  listings: readonly { id: string; title: string; price: string }[]
  texts: Record<"percent" | "pieces" | "send" | "leftOut", string> & {
    errors: Record<string, string>
  }
}

/** Some of the shop's pieces, at a percentage off. */
export function JoinCampaign({ campaignId, sellerId, least, listings, texts }: Props) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [leftOut, setLeftOut] = useState(0)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const chosen = listings.filter(({ id }) => given.isOn(id)).map(({ id }) => id)
    if (chosen.length === 0) return
    void change(async () => {
      const { left_out } = await call("POST /seller/campaigns/:id/discounts", {
        params: { id: campaignId },
        body: { percentage: given.whole("percentage"), listing_ids: chosen },
        headers: { "x-seller-id": sellerId },
      })
      setLeftOut(left_out.length)
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <Field
        label={texts.percent}
        name="percentage"
        inputMode="numeric"
        defaultValue={least}
        maxLength={2}
        required
      />
      <fieldset>
        <legend>{texts.pieces}</legend>
        {listings.map(({ id, title, price }) => (
          <label key={id} className={form.check}>
            <input type="checkbox" name={id} /> <span>{title}</span>
            <span className={ui.soft}>{price}</span>
          </label>
        ))}
      </fieldset>
      {leftOut > 0 ? <p role="status">{fill(texts.leftOut, { n: leftOut })}</p> : null}
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
