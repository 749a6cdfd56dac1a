"use client"

import { submitted } from "@/browser/given"
import { Field } from "./field"
import form from "./form.module.css"
import ui from "./ui.module.css"

/** Another price in answer to one that was named. */
export function CounterForm({
  suggested,
  disabled,
  onAmount,
  texts,
}: {
  /** rupiah */
  suggested: number
  disabled: boolean
  onAmount: (amount: number) => void
  texts: Record<"counter" | "counterAmount" | "counterHint", string>
}) {
  return (
    <details className={ui.section}>
      <summary>{texts.counter}</summary>
      <form
        className={form.form}
        onSubmit={(event) => onAmount(submitted(event).whole("amount"))}
        method="post"
      >
        <Field
          label={texts.counterAmount}
          hint={texts.counterHint}
          name="amount"
          inputMode="numeric"
          defaultValue={suggested}
          maxLength={13}
          required
        />
        <button type="submit" className={`${ui.button} ${ui.quiet}`} disabled={disabled}>
          {texts.counter}
        </button>
      </form>
    </details>
  )
}
