import { z } from "zod"
import { text } from "../../_contract/fields"

/** Why an operator does what they do; it stays in the history. */
export const AdminNote = z.strictObject({ note: text({ min: 2, max: 1_000 }) })

export const NOTE = { note: "Agreed with the buyer by phone" }
