import { z } from "@medusajs/framework/zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { phone } from "../sellers/contract"

/** Judged where it is used, with a code of its own (`AUTH_001`). */
const email = z.string().max(320).describe("in any case; kept in small letters")
/** Judged where it is set (`AUTH_002`). */
const password = z.string().max(1_000)
const token = z.string().max(400)

const AccountView = z.strictObject({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  is_verified: z
    .boolean()
    .describe("whether its owner opened the link that was sent to the e-mail"),
})

const Tokens = z.strictObject({
  token: z.string().describe("a token as Medusa's own login gives it"),
  refresh_token: z.string().describe("for `POST /store/accounts/refresh`, once"),
})
const example = { email: "sari@example.com", password: "kuda biru makan pisang" }
const nothing = z.strictObject({})

export const registerAccount = route("POST /store/accounts", {
  who: "anyone",
  says: "Registers a customer, who is logged in at once, and sends a link to verify the e-mail",
  notes:
    "Whoever has not verified an e-mail fills carts; where `policies.require_verified_email` says so they neither buy nor open a shop (`AUTH_006`).",
  body: z.strictObject({
    email,
    password,
    first_name: text({ max: 100 }),
    last_name: text({ max: 100 }),
    phone: phone.nullable().default(null),
  }),
  example: { ...example, first_name: "Sari", last_name: "Wulandari" },
  status: 201,
  answer: Tokens.extend({ account: AccountView }),
  refuses: ["AUTH_001", "AUTH_002", "AUTH_007", "TOO_MANY_REQUESTS"],
})

export const logInAccount = route("POST /store/accounts/login", {
  who: "anyone",
  says: "Logs a customer in",
  body: z.strictObject({ email, password }),
  example,
  answer: Tokens.extend({ account: AccountView }),
  refuses: ["AUTH_003", "ACCOUNT_BANNED", "LOGIN_NEEDS_MORE", "TOO_MANY_REQUESTS"],
})

export const refreshAccount = route("POST /store/accounts/refresh", {
  who: "anyone",
  says: "The next tokens of a session",
  notes: "A refresh token works once. Shown again, the whole session ends: somebody else has it.",
  body: z.strictObject({ refresh_token: token }),
  example: { refresh_token: "accses_01….0.…" },
  answer: Tokens,
  refuses: ["AUTH_004"],
})

export const logOutAccount = route("POST /store/accounts/logout", {
  who: "anyone",
  says: "Ends the session of a refresh token; its token goes on until it is too old",
  body: z.strictObject({ refresh_token: token }),
  example: { refresh_token: "accses_01….0.…" },
  answer: nothing,
})

export const logOutEverywhere = route("POST /store/accounts/me/logout-everywhere", {
  who: "customer",
  says: "Ends every session, this one too, within a second",
  answer: nothing,
})

export const changeAccountPassword = route("POST /store/accounts/me/password", {
  who: "customer",
  says: "Sets another password and ends all other sessions",
  body: z.strictObject({ old_password: password, password }),
  example: { old_password: "kuda biru makan pisang", password: "pisang makan kuda biru" },
  answer: Tokens,
  refuses: ["AUTH_002", "AUTH_003", "LOGIN_NEEDS_MORE", "TOO_MANY_REQUESTS"],
})

export const verifyAccountEmail = route("POST /store/accounts/verify-email", {
  who: "anyone",
  says: "Verifies an e-mail by the link that was sent to it, once, within 24 hours",
  body: z.strictObject({ token }),
  example: { token: "acclet_01….…" },
  answer: z.strictObject({ account: AccountView }),
  refuses: ["AUTH_008"],
})

export const resendVerification = route("POST /store/accounts/resend-verification", {
  who: "customer",
  says: "Sends the link again, three times an hour at most; that of before works no more",
  answer: nothing,
  refuses: ["TOO_MANY_REQUESTS"],
})

export const forgotPassword = route("POST /store/accounts/forgot-password", {
  who: "anyone",
  says: "Sends a link to set another password, where the e-mail has an account",
  notes: "The answer is the same for an e-mail that nobody has.",
  body: z.strictObject({ email }),
  example: { email: example.email },
  answer: nothing,
  refuses: ["AUTH_001", "TOO_MANY_REQUESTS"],
})

export const resetAccountPassword = route("POST /store/accounts/reset-password", {
  who: "anyone",
  says: "Sets another password by the link that was sent, once, within the hour; ends all sessions",
  body: z.strictObject({ token, password }),
  example: { token: "acclet_01….…", password: example.password },
  answer: nothing,
  refuses: ["AUTH_002", "AUTH_008"],
})
