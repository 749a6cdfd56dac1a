import { parsePhoneNumberFromString } from "libphonenumber-js/mobile"

/** People write what the number is for before it: `WA 0812…`, `tel:+62…`. */
const LABEL = /^(?:wa|hp|telp?|no)\b[\s.:]*/i

/** Written by keyboards and copied from chats, seen by nobody. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * An Indonesian mobile number in the one form in which it is kept and sent, `+62812…`, from any usual
 * spelling: `0812…`, `62812…`, `812…`, `+62 (0)812-…`, `0062 812 …`. Null for what a courier cannot call
 * or write to: a number too short or too long, of a landline, of another country, or none at all.
 */
export function phoneOf(text: string): string | null {
  const written = text
    .replace(INVISIBLE, "")
    .replace(/[()]/g, " ")
    .trim()
    .replace(LABEL, "")
    // No mobile number begins with 62 itself, so that is the country; 00 is dialled before one.
    .replace(/^(?:00|(?=62))/, "+")
  // Without extracting, so that `08123456789O` is no shorter number.
  const number = parsePhoneNumberFromString(written, { defaultCountry: "ID", extract: false })
  return number?.country === "ID" && number.isValid() && !number.ext ? number.number : null
}
