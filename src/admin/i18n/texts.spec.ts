import { MAIL_KINDS } from "../../domain/notification/mail-kinds"
import en from "./en.json"
import id from "./id.json"

type Texts = { [key: string]: string | Texts }

/** `["state.loading", []]`: each text with the names it fills in. */
function flat(texts: Texts, prefix = ""): [string, string[]][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string"
      ? [[prefix + key, [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? "").sort()]]
      : flat(text, `${prefix}${key}.`)
  )
}

it("has every text in both languages, with the same values to fill in", () => {
  expect(new Map(flat(id))).toEqual(new Map(flat(en)))
})

it("leaves no text empty", () => {
  const empty = (texts: Texts): boolean =>
    Object.values(texts).some((text) => (typeof text === "string" ? !text.trim() : empty(text)))
  expect([empty(en), empty(id)]).toEqual([false, false])
})

it("has a name for each mail, and for none that is no more", () => {
  const named = MAIL_KINDS.map((kind) => kind.replaceAll("-", "_"))
  expect(Object.keys(en.mailKinds).toSorted()).toEqual(named.toSorted())
})
