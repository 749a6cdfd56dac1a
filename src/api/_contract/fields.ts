import { z } from "zod"
import { say } from "./problems"

/*
 * The fields that requests are made of. Each says in words what it should be; a new kind of field
 * gets its words in `words.ts`.
 */

/** A text without the spaces around it; by default it may not be empty. */
export const text = (limits: { min?: number; max: number }) =>
  z
    .string(say("text"))
    .trim()
    .min(limits.min ?? 1)
    .max(limits.max)

/** An e-mail is one person in any spelling: it is kept in small letters. */
export const email = z
  .string(say("email"))
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email(say("email")))

export const postalCode = z.coerce
  .string()
  .regex(/^[1-9]\d{4}$/, say("postal_code"))
  .describe("five digits")

/** A part of a name that is looked for, letter by letter: `%` and `_` mean themselves. */
export const searched = (limits: { max: number }) =>
  text(limits).transform((value) => value.replace(/[\\%_]/g, "\\$&"))

/** Whole rupiah. */
export const rupiah = (limits: { min: number; max: number }) =>
  z.number(say("rupiah")).int(say("rupiah")).min(limits.min).max(limits.max)

/** Whole grams. */
export const grams = (limits: { max: number }) =>
  z.number(say("grams")).int(say("grams")).min(1).max(limits.max)

export const centimetres = z.number(say("centimetres")).positive().max(500)

/** What a length of a piece is called: `chest_width`. */
export const measurementName = z
  .string(say("measurement_name"))
  .regex(/^[a-z_]{1,40}$/, say("measurement_name"))

export const count = (limits: { min: number; max: number }) =>
  z.number(say("count")).int(say("count")).min(limits.min).max(limits.max)

/** An http(s) address of at most 500 characters. */
export const url = z.url({ protocol: /^https?$/, ...say("url") }).max(500)

/** A moment with its offset from UTC: `2026-12-24T00:00:00+07:00`. */
export const moment = z.iso
  .datetime({ offset: true, ...say("moment") })
  .transform((iso) => new Date(iso))
  .describe("ISO 8601, with `Z` or an offset")

export const yesOrNo = z.boolean(say("boolean"))

/** `lemari-jane`: lower-case letters and digits, with single hyphens between. */
export const handle = (limits: { min?: number; max: number }) =>
  z
    .string(say("handle"))
    .min(limits.min ?? 1)
    .max(limits.max)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say("handle"))

const MAX_LIMIT = 100
const MAX_OFFSET = 10_000

/** A whole number in a query. */
export const wholeNumber = (limits: { min: number; max: number }) =>
  z.coerce.number(say("page")).int(say("page")).min(limits.min).max(limits.max)

/** Bounded pages: nobody can ask for a million rows, or skip as many. */
export const page = (limit = 20) => ({
  limit: wholeNumber({ min: 1, max: MAX_LIMIT }).default(limit).describe("how many"),
  offset: wholeNumber({ min: 0, max: MAX_OFFSET }).default(0).describe("how many to skip"),
})
