import { z } from "zod"
import { EXPORTED_PARTS } from "../../../domain/account/exported-parts"
import { CODE_CHANNELS } from "../../../domain/account/phone-code"
import { isBirthDate } from "../../../domain/account/profile"
import { LANGUAGES } from "../../../domain/said"
import { inWib } from "../../../domain/wib"
import { cursor } from "../../_contract/cursor"
import { text, url, wholeNumber, yesOrNo } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { shipping_address } from "../address-fields"
import { phone } from "../sellers/contract"

/** Judged where it is used, with a code of its own (`AUTH_001`). */
const email = z.string().max(320).describe("in any case; kept in small letters")
/** Judged where it is set (`AUTH_002`). */
const password = z.string().max(1_000)
const token = z.string().max(400)
/** A JWT of Medusa's, which says what a provider says of somebody. */
const providerToken = z.string().max(8_000)

const AccountView = z.strictObject({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  is_verified: z
    .boolean()
    .describe("whether its owner opened the link that was sent to the e-mail"),
  is_phone_verified: z.boolean().describe("whether its owner typed the code that was sent there"),
  birth_date: z.string().nullable().describe("`YYYY-MM-DD`"),
  avatar_url: z.string().nullable(),
  language: z.enum(LANGUAGES).nullable().describe("in which they are written to"),
})

const AddressView = z.strictObject({
  id: z.string(),
  is_default: z.boolean(),
  address_name: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  address_1: z.string().nullable(),
  address_2: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  postal_code: z.string().nullable(),
  country_code: z.string().nullable(),
  biteship_area_id: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
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
  limit: "register",
  answer: Tokens.extend({ account: AccountView }),
  refuses: ["AUTH_001", "AUTH_002", "AUTH_007", "RATE_LIMITED"],
})

export const logInAccount = route("POST /store/accounts/login", {
  who: "anyone",
  says: "Logs a customer in",
  body: z.strictObject({ email, password }),
  example,
  limit: "login",
  answer: Tokens.extend({ account: AccountView }),
  refuses: ["AUTH_003", "ACCOUNT_BANNED", "LOGIN_NEEDS_MORE", "RATE_LIMITED"],
})

export const logInByProvider = route("POST /store/accounts/provider-login", {
  who: "anyone",
  says: "Logs somebody in who came back from Google, Facebook or another provider of Medusa's",
  notes:
    "`token` is what Medusa's `POST /auth/customer/:provider/callback` answers. Who was never here has an account from now on. An e-mail that has an account is never joined to it in silence (`LOGIN_NOT_JOINED`): log in as before, then `POST /store/accounts/me/logins`. `email` is asked for where the provider tells none (`LOGIN_EMAIL_MISSING`), and has to be verified.",
  body: z.strictObject({ token: providerToken, email: email.nullable().default(null) }),
  example: { token: "eyJhbGciOiJIUzI1NiJ9.…" },
  limit: "register",
  answer: Tokens.extend({ account: AccountView }),
  refuses: [
    "AUTH_001",
    "LOGIN_UNPROVEN",
    "LOGIN_NOT_JOINED",
    "LOGIN_EMAIL_MISSING",
    "LOGIN_TAKEN",
    "LOGIN_NEEDS_MORE",
    "ACCOUNT_BANNED",
    "RATE_LIMITED",
  ],
})

export const joinAccountLogin = route("POST /store/accounts/me/logins", {
  who: "customer",
  says: "Adds a way to log in: a provider that tells the account's own e-mail",
  notes:
    "`token` is what Medusa's `POST /auth/customer/:provider/callback` answers. Its owner is told by mail.",
  body: z.strictObject({ token: providerToken }),
  example: { token: "eyJhbGciOiJIUzI1NiJ9.…" },
  limit: "proof",
  answer: nothing,
  refuses: [
    "LOGIN_UNPROVEN",
    "LOGIN_TAKEN",
    "LOGIN_OF_OTHER_EMAIL",
    "LOGIN_NEEDS_MORE",
    "RATE_LIMITED",
  ],
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
  limit: "login",
  answer: Tokens,
  refuses: ["AUTH_002", "AUTH_003", "LOGIN_NEEDS_MORE", "RATE_LIMITED"],
})

export const verifyAccountEmail = route("POST /store/accounts/verify-email", {
  who: "anyone",
  says: "Verifies an e-mail by the link that was sent to it, once, within 24 hours",
  body: z.strictObject({ token }),
  example: { token: "acclet_01….…" },
  limit: "proof",
  answer: z.strictObject({ account: AccountView }),
  refuses: ["AUTH_008", "RATE_LIMITED"],
})

export const resendVerification = route("POST /store/accounts/resend-verification", {
  who: "customer",
  says: "Sends the link again, three times an hour at most; that of before works no more",
  limit: "letter",
  answer: nothing,
  refuses: ["RATE_LIMITED"],
})

export const forgotPassword = route("POST /store/accounts/forgot-password", {
  who: "anyone",
  says: "Sends a link to set another password, where the e-mail has an account",
  notes: "The answer is the same for an e-mail that nobody has.",
  body: z.strictObject({ email }),
  example: { email: example.email },
  limit: "letter",
  answer: nothing,
  refuses: ["AUTH_001", "RATE_LIMITED"],
})

export const resetAccountPassword = route("POST /store/accounts/reset-password", {
  who: "anyone",
  says: "Sets another password by the link that was sent, once, within the hour; ends all sessions",
  body: z.strictObject({ token, password }),
  example: { token: "acclet_01….…", password: example.password },
  limit: "proof",
  answer: nothing,
  refuses: ["AUTH_002", "AUTH_008", "RATE_LIMITED"],
})

export const readAccount = route("GET /store/accounts/me", {
  who: "customer",
  says: "Whoever asks, as they said of themselves",
  answer: z.strictObject({ account: AccountView }),
})

const birthDate = z
  .string(say("birth_date"))
  .refine((day) => isBirthDate(day, inWib(new Date()).date), say("birth_date"))

export const updateAccount = route("POST /store/accounts/me", {
  who: "customer",
  says: "Changes what is named; `null` takes it away",
  notes:
    "Another phone has to be verified anew. A picture is uploaded first, with `POST /store/uploads`.",
  body: z.strictObject({
    first_name: text({ max: 100 }).optional(),
    last_name: text({ min: 0, max: 100 }).optional(),
    phone: phone.nullable().optional(),
    birth_date: birthDate.nullable().optional(),
    avatar_url: url.nullable().optional(),
    language: z.enum(LANGUAGES, say("language")).nullable().optional(),
  }),
  example: { birth_date: "1998-02-28", language: "id" },
  pictures: ["avatar_url"],
  answer: z.strictObject({ account: AccountView }),
  refuses: ["PICTURE_FOREIGN"],
})

export const askAccountEmail = route("POST /store/accounts/me/email", {
  who: "customer",
  says: "Sends a link to another e-mail, which is the account's once it is opened",
  notes: "The answer is the same for an e-mail that somebody has; nothing is sent there then.",
  body: z.strictObject({ email, password }),
  example: { email: "sari.baru@example.com", password: example.password },
  limit: "login",
  answer: nothing,
  refuses: ["AUTH_001", "AUTH_003", "LOGIN_NEEDS_MORE", "RATE_LIMITED"],
})

export const confirmAccountEmail = route("POST /store/accounts/confirm-email", {
  who: "anyone",
  says: "Makes an e-mail the account's, by the link that was sent to it, once, within 24 hours",
  notes:
    "It is verified by that. The address of before is told; older links open nothing any more.",
  body: z.strictObject({ token }),
  example: { token: "acclet_01….…" },
  limit: "proof",
  answer: z.strictObject({ account: AccountView }),
  refuses: ["AUTH_007", "AUTH_008", "LOGIN_SHARED", "RATE_LIMITED"],
})

export const exportAccount = route("GET /store/accounts/me/export", {
  who: "customer",
  says: "What is kept of whoever asks, part by part, page by page",
  notes:
    "Ask for each part, and for `next_cursor` until it is null. What each has in it, and what is kept beside, is said in [personal data](../personal-data.md).",
  query: z
    .strictObject({
      part: z.enum(EXPORTED_PARTS, say("exported_part")),
      limit: wholeNumber({ min: 1, max: 100 }).default(100).describe("how many"),
      cursor: cursor().optional().describe("`next_cursor` of the page before"),
    })
    .refine(({ part, cursor }) => !cursor || cursor.order === part, {
      ...say("cursor"),
      path: ["cursor"],
    }),
  answer: z.strictObject({
    part: z.enum(EXPORTED_PARTS),
    entries: z.array(z.record(z.string(), z.unknown())),
    next_cursor: z.string().nullable(),
  }),
})

export const deleteAccount = route("POST /store/accounts/me/delete", {
  who: "customer",
  says: "Deletes the account: every session ends, and nothing of a person is left but in orders",
  notes:
    "Orders keep whom and where they were sent to. Something that has to end first is named in `fields`.",
  body: z.strictObject({ password }),
  example: { password: example.password },
  limit: "login",
  answer: nothing,
  refuses: ["AUTH_003", "ACCOUNT_BUSY", "LOGIN_NEEDS_MORE", "RATE_LIMITED"],
})

export const askPhoneCode = route("POST /store/accounts/me/phone/code", {
  who: "customer",
  says: "Sends a code of six digits to the account's phone, which works for ten minutes",
  body: z.strictObject({ channel: z.enum(CODE_CHANNELS, say("code_channel")).default("whatsapp") }),
  example: { channel: "whatsapp" },
  limit: "letter",
  answer: nothing,
  refuses: ["PHONE_MISSING", "CODE_CHANNEL_OFF", "RATE_LIMITED"],
})

export const verifyAccountPhone = route("POST /store/accounts/me/phone/verify", {
  who: "customer",
  says: "Verifies the account's phone by the code that was sent there; five tries",
  body: z.strictObject({ code: z.string(say("text")).max(20) }),
  example: { code: "123456" },
  limit: "proof",
  answer: z.strictObject({ account: AccountView }),
  refuses: ["CODE_INVALID", "RATE_LIMITED"],
})

const address = shipping_address.extend({
  address_name: text({ min: 0, max: 100 }).nullable().default(null).describe("such as `Rumah`"),
  is_default: yesOrNo.default(false),
})
const addressExample = {
  address_name: "Rumah",
  first_name: "Sari",
  last_name: "Wulandari",
  phone: "0812-3456-7890",
  address_1: "Jl. Cikini Raya No. 60",
  city: "Jakarta Pusat",
  province: "DKI Jakarta",
  postal_code: "10310",
}
const addressRefuses = ["ORD_003"] as const

export const listAccountAddresses = route("GET /store/accounts/me/addresses", {
  who: "customer",
  says: "The account's addresses, the default first",
  answer: z.strictObject({ addresses: z.array(AddressView) }),
})

export const addAccountAddress = route("POST /store/accounts/me/addresses", {
  who: "customer",
  says: "Adds an address, of at most 20; the first is the default",
  notes: "Refused like an address of an order is: where no parcel could be brought to.",
  body: address,
  example: addressExample,
  status: 201,
  answer: z.strictObject({ address: AddressView }),
  refuses: [...addressRefuses, "ADDRESSES_FULL"],
})

export const changeAccountAddress = route("POST /store/accounts/me/addresses/:id", {
  who: "customer",
  says: "Sets an address anew, all of it; `is_default: true` makes it the default",
  body: address,
  example: addressExample,
  answer: z.strictObject({ address: AddressView }),
  refuses: [...addressRefuses, "ADDRESS_NOT_FOUND"],
})

export const removeAccountAddress = route("DELETE /store/accounts/me/addresses/:id", {
  who: "customer",
  says: "Removes an address; where it was the default, the oldest of the others is",
  answer: nothing,
  refuses: ["ADDRESS_NOT_FOUND"],
})
