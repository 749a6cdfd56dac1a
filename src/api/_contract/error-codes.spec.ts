import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Said } from "../../domain/said"
import { BITESHIP_SILENT, ERROR_CODES, MIDTRANS_SILENT } from "./error-codes"

type Entry = { kind: string; code?: string; message: (parameters: object) => Said }

const STATUS: Record<string, number> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 400,
  INVALID_DATA: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  UNEXPECTED_STATE: 500,
}

const found: Record<string, Entry>[] = []

jest.mock("../../shared/errors", () => ({
  defineErrors: (catalogue: Record<string, Entry>) => {
    found.push(catalogue)
    return {}
  },
}))

const src = join(__dirname, "../..")
for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts") || /\.spec\.|shared[\\/]errors/.test(file)) continue
  if (readFileSync(join(src, file), "utf8").includes("= defineErrors(")) require(join(src, file))
}

const entries = found.flatMap((catalogue) =>
  Object.entries(catalogue).map(([name, { kind, code }]) => [code ?? name, kind] as const)
)

it.each(entries)("%s (%s) is told with the status that Medusa gives it", (code, kind) => {
  expect((ERROR_CODES as Record<string, readonly [number | null, string]>)[code]?.[0]).toBe(
    STATUS[kind]
  )
})

it("tells of no code that nothing throws", () => {
  const thrown = new Set<string>([
    ...entries.map(([code]) => code),
    ...BITESHIP_SILENT,
    ...MIDTRANS_SILENT,
    // In an answer, not thrown.
    "NO_COURIER_OFFERED",
    // Not an error of Medusa's, which knows no 429.
    "RATE_LIMITED",
  ])

  expect(Object.keys(ERROR_CODES).filter((code) => !thrown.has(code))).toEqual([])
})

/** Parameters that are more than texts. */
const PARAMETERS: Record<string, object> = {
  COURIER_REFUSED: { what: "the booking", reason: "<reason>" },
  VOUCHER_REFUSED: { vouchers: [{ code: "<code>", why: "used_up" }] },
  REVIEW_NOT_POSSIBLE: { why: "not_over" },
  VOUCHER_OUT_OF_TIME: { vouchers: [{ code: "<code>", why: "expired" }] },
  LISTING_LEADS_OFF: { reasons: ["contact"] },
  MESSAGE_LEADS_OFF: { reasons: ["contact"] },
  CAMPAIGN_TIMES_INVALID: { why: "is_over" },
  CODE_IDLE: { codes: [{ code: "<code>", why: "ended" }] },
  IMPORT_INVALID: { problem: { en: "<problem>", id: "<problem>" } },
  LISTING_INCOMPLETE: {
    missing: [
      { field: "<field>", code: "FIELD_REQUIRED", says: { en: "is missing", id: "kurang" } },
    ],
  },
  ACCOUNT_BANNED: { until: new Date(0), reason: "<reason>" },
  ORIGIN_CONTRADICTS: { contradiction: { en: "<one>", id: "<one>" } },
  PRICES_CHANGED: { changes: [{ title: "<title>", before: 1, now: 2 }] },
  ACCOUNT_BUSY: { reasons: ["SHOP_OPEN"] },
  SELLER_INVITATION_OPEN: { role: "staff" },
  SELLER_ROLE_FORBIDDEN: { role: "staff" },
  SELLER_BUSY: { numbers: ["<number>"], pieces_held: "<pieces>", refunds: "<refunds>" },
  SHOP_CLOSED: { titles: ["<title>"], reopens_at: new Date(0) },
  DOCUMENT_UNREADABLE: { why: "forgotten" },
  DISCOUNT_TIMES_INVALID: { why: "is_over" },
  VACATION_INVALID: { why: "is_over" },
  SHIPPING_ADDRESS_CONTRADICTS: { field: "city", postal_code: "<code>", is_in: "<place>" },
  SHIPPING_ADDRESS_INCOMPLETE: { needs: [{ en: "<need>", id: "<need>" }] },
}
/** Each parameter as a list of its own name, which is a text too. */
const anything = new Proxy({}, { get: (_, name) => [`<${String(name)}>`] })
/** Texts that came put together: in the reader's language, or in a vendor's. */
const HANDED_ON =
  /^(INPUT_INVALID|IMPORT_INVALID|PRODUCT_DATA_INVALID|IMAGE_INVALID|WEBHOOK_SIGNATURE_INVALID)$/

const messages = found.flatMap((catalogue) =>
  Object.entries(catalogue).map(([name, { message }]) => [name, message] as const)
)

it.each(messages)("%s is said in both languages, with the same values in it", (name, message) => {
  const { en, id } = message(PARAMETERS[name] ?? anything)
  const valuesIn = (text: string) => [...(String(text).match(/<[^>]*>/g) ?? [])].sort()

  expect(valuesIn(id)).toEqual(valuesIn(en))
  if (!HANDED_ON.test(name)) expect(id).not.toBe(en)
})
