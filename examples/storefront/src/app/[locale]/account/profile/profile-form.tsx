"use client"

import type { AnswerOf, Routes } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { uploaded } from "@/browser/uploaded"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "../account.module.css"

type Account = AnswerOf<"GET /store/accounts/me">["account"]
type Texts = Record<
  "avatar" | "avatarRemove" | "firstName" | "lastName" | "phone" | "phoneHint" | "save" | "saved",
  string
> & { errors: Record<string, string> }

/** Name, phone and picture. */
export function ProfileForm({
  account: { first_name, last_name, phone, avatar_url },
  texts,
}: {
  account: Pick<Account, "first_name" | "last_name" | "phone" | "avatar_url">
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [isSaved, setSaved] = useState(false)
  const save = (body: () => Promise<Routes["POST /store/accounts/me"]["body"]>) =>
    void change(async () => {
      setSaved(false)
      await call("POST /store/accounts/me", { body: await body() })
      setSaved(true)
    })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget
    const given = submitted(event)
    save(async () => {
      const [avatar] = await uploaded(given.files("avatar"))
      const picture = field.elements.namedItem("avatar")
      if (picture instanceof HTMLInputElement) picture.value = ""
      return {
        first_name: given.text("first_name"),
        last_name: given.text("last_name"),
        phone: given.text("phone") || null,
        ...(avatar && { avatar_url: avatar }),
      }
    })
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      {avatar_url ? (
        <div className={styles.avatar}>
          <img src={avatar_url} alt="" width={1} height={1} />
          <button
            type="button"
            className={ui.plain}
            disabled={isSending}
            onClick={() => save(async () => ({ avatar_url: null }))}
          >
            {texts.avatarRemove}
          </button>
        </div>
      ) : null}
      <label className={form.field}>
        <span>{texts.avatar}</span>
        <input type="file" name="avatar" accept="image/*" />
      </label>
      <div className={form.two}>
        <Field
          label={texts.firstName}
          name="first_name"
          autoComplete="given-name"
          defaultValue={first_name ?? ""}
          maxLength={100}
          required
        />
        <Field
          label={texts.lastName}
          name="last_name"
          autoComplete="family-name"
          defaultValue={last_name ?? ""}
          maxLength={100}
        />
      </div>
      <Field
        label={texts.phone}
        hint={texts.phoneHint}
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={phone ?? ""}
      />
      <p role="status" className={ui.small}>
        {isSaved ? texts.saved : null}
      </p>
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending}>
        {texts.save}
      </button>
    </form>
  )
}
