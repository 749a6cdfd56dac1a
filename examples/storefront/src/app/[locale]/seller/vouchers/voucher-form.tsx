"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

const EFFECTS = ["percent", "fixed", "shipping"] as const

type Texts = Record<
  | "name"
  | "code"
  | "codeHint"
  | "effect"
  | "percent"
  | "amount"
  | "most"
  | "least"
  | "quota"
  | "ends"
  | "open"
  | "send",
  string
> & { effects: Record<(typeof EFFECTS)[number], string>; errors: Record<string, string> }

/** A new voucher. Its code can be had once: sent again after a lost answer it is refused, not made twice. */
export function VoucherForm({ sellerId, texts }: { sellerId: string; texts: Texts }) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [effect, setEffect] = useState<(typeof EFFECTS)[number]>("percent")
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget
    const given = submitted(event)
    const ends = given.exact("ends")
    void change(async () => {
      await call("POST /seller/vouchers", {
        body: {
          title: given.text("title"),
          code: given.text("code"),
          effect,
          value: given.whole("value"),
          max_discount: given.whole("most") || null,
          min_spend: given.whole("least"),
          quota: given.whole("quota") || null,
          per_buyer: 1,
          // Until the last second of that day in Jakarta.
          ends_at: ends ? `${ends}T23:59:59+07:00` : null,
          visibility: given.isOn("open") ? "public" : "code",
        },
        headers: { "x-seller-id": sellerId },
      })
      field.reset()
      setEffect("percent")
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <div className={form.two}>
        <Field label={texts.name} name="title" maxLength={100} required />
        <Field
          label={texts.code}
          hint={texts.codeHint}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          minLength={3}
          maxLength={40}
          required
        />
      </div>
      <div className={form.two}>
        <label className={form.field}>
          <span>{texts.effect}</span>
          <select
            value={effect}
            onChange={({ target }) =>
              setEffect(EFFECTS.find((one) => one === target.value) ?? "percent")
            }
          >
            {EFFECTS.map((one) => (
              <option key={one} value={one}>
                {texts.effects[one]}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={effect === "fixed" ? texts.amount : texts.percent}
          name="value"
          inputMode="numeric"
          maxLength={13}
          required
        />
      </div>
      <div className={form.two}>
        <Field label={texts.least} name="least" inputMode="numeric" maxLength={13} />
        {effect === "fixed" ? null : (
          <Field label={texts.most} name="most" inputMode="numeric" maxLength={13} />
        )}
      </div>
      <div className={form.two}>
        <Field label={texts.quota} name="quota" inputMode="numeric" maxLength={8} />
        <Field label={texts.ends} name="ends" type="date" />
      </div>
      <label className={form.check}>
        <input type="checkbox" name="open" defaultChecked /> {texts.open}
      </label>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.send}
      </button>
    </form>
  )
}
