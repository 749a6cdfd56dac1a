"use client"

import { call } from "@/browser/reluv"
import type { KeptAddress } from "@/server/addresses"
import { type Address, AddressForm, type AddressTexts } from "@/ui/address-form"
import { AddressText } from "@/ui/address-text"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import styles from "../account.module.css"

type Texts = AddressTexts &
  Record<
    | "none"
    | "isDefault"
    | "makeDefault"
    | "change"
    | "remove"
    | "removeSure"
    | "yes"
    | "no"
    | "add"
    | "label"
    | "save"
    | "incomplete",
    string
  > & { errors: Record<string, string> }

type Sent = Address & { address_name: string | null; is_default: boolean }

/** The addresses of an account: added, changed, removed, and the one that is taken first. */
export function AddressBook({
  addresses,
  texts,
}: {
  addresses: readonly KeptAddress[]
  texts: Texts
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const add = (body: Sent) => void change(() => call("POST /store/accounts/me/addresses", { body }))
  const set = (id: string, body: Sent) =>
    void change(() => call("POST /store/accounts/me/addresses/:id", { params: { id }, body }))
  const remove = (id: string) =>
    void change(() => call("DELETE /store/accounts/me/addresses/:id", { params: { id } }))
  return (
    <>
      {addresses.length === 0 ? <p className={ui.soft}>{texts.none}</p> : null}
      <ul className={styles.cards}>
        {addresses.map(({ id, name, isDefault, address }) => (
          <li key={id}>
            <p className={styles.cardHead}>
              {name ? <strong className={ui.strong}>{name}</strong> : null}
              {isDefault ? (
                <span className={`${ui.chip} ${ui.chipGood}`}>{texts.isDefault}</span>
              ) : null}
            </p>
            {address ? <AddressText address={address} /> : <p>{texts.incomplete}</p>}
            <div className={styles.cardActions}>
              {address && !isDefault ? (
                <button
                  type="button"
                  className={ui.plain}
                  disabled={isSending}
                  onClick={() => set(id, { ...address, address_name: name, is_default: true })}
                >
                  {texts.makeDefault}
                </button>
              ) : null}
              <Sure
                name={texts.remove}
                question={texts.removeSure}
                yes={texts.yes}
                no={texts.no}
                className={ui.plain}
                disabled={isSending}
                onYes={() => remove(id)}
              />
            </div>
            {address ? (
              <details>
                <summary>{texts.change}</summary>
                <Editor
                  kept={{ name, isDefault, address }}
                  disabled={isSending}
                  texts={texts}
                  onSave={(body) => set(id, body)}
                />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      <Refused text={refused} />
      <details className={styles.add} open={addresses.length === 0}>
        <summary>{texts.add}</summary>
        <Editor disabled={isSending} texts={texts} onSave={add} />
      </details>
    </>
  )
}

function Editor({
  kept,
  disabled,
  texts,
  onSave,
}: {
  kept?: { name: string | null; isDefault: boolean; address: Address }
  disabled: boolean
  texts: Texts
  onSave: (sent: Sent) => void
}) {
  return (
    <AddressForm
      {...(kept && { address: kept.address })}
      name={texts.save}
      disabled={disabled}
      texts={texts}
      onUse={(address, given) =>
        onSave({
          ...address,
          address_name: given.text("address_name") || null,
          is_default: kept?.isDefault || given.isOn("is_default"),
        })
      }
    >
      <Field
        label={texts.label}
        name="address_name"
        defaultValue={kept?.name ?? ""}
        maxLength={100}
      />
      {kept ? null : (
        <label className={form.check}>
          <input type="checkbox" name="is_default" /> {texts.makeDefault}
        </label>
      )}
    </AddressForm>
  )
}
