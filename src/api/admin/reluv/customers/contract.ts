import { z } from "zod"
import { moment, text } from "../../../_contract/fields"
import { route } from "../../../_contract/route"
import { OperatorCustomerView } from "../../../_shapes/operator-customer"

const answer = z.strictObject({ customer: OperatorCustomerView })
const refuses = ["ACCOUNT_NOT_FOUND"] as const
const why = text({ min: 2, max: 1_000 })

export const readCustomer = route("GET /admin/reluv/customers/:id", {
  who: "operator",
  says: "The shops that a customer acts for, and what they bought and disputed",
  notes: "A customer who never did anything of it has empty lists and zeros.",
  answer,
})

export const verifyCustomer = route("POST /admin/reluv/customers/:id/verify", {
  who: "operator",
  says: "Takes a customer's e-mail for verified",
  body: z.strictObject({ reason: why }),
  example: { reason: "Wrote to us from this address" },
  answer,
  refuses,
})

export const banCustomer = route("POST /admin/reluv/customers/:id/ban", {
  who: "operator",
  says: "Shuts a customer out, for good or until a moment",
  notes: `Their tokens open nothing within a second, and a shop of theirs is suspended with them. Orders under way go on.
Said again, it changes the reason and the end. The reason is told to them when they log in.`,
  body: z.strictObject({
    reason: why,
    until: moment.nullable().default(null).describe("when they may log in again by themselves"),
  }),
  example: { reason: "Paid three times with stolen cards", until: "2030-01-01T00:00:00Z" },
  answer,
  refuses: [...refuses, "BAN_IS_OVER"],
})

export const unbanCustomer = route("POST /admin/reluv/customers/:id/unban", {
  who: "operator",
  says: "Lets a banned customer log in again; a shop that was suspended with them stays so",
  body: z.strictObject({ reason: why.nullable().default(null) }),
  example: { reason: "It was somebody else" },
  answer,
  refuses,
})

export const endSessionsOfCustomer = route("POST /admin/reluv/customers/:id/end-sessions", {
  who: "operator",
  says: "Logs a customer out everywhere, within a second",
  body: z.strictObject({ reason: why }),
  example: { reason: "Lost the phone" },
  answer,
  refuses,
})
