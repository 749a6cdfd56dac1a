import { MedusaError } from "@medusajs/framework/utils"
import { required } from "./domain/listing/publishable"
import { AccountErrors } from "./modules/account/errors"
import { ListingErrors } from "./modules/listing/errors"
import { TaskErrors } from "./modules/operator-task/errors"
import { PurchasePaymentErrors } from "./modules/purchase-payment/errors"
import { SellerErrors } from "./modules/seller/errors"
import { SellerOrderErrors } from "./modules/seller-order/errors"
import { ShipmentErrors } from "./modules/shipment/errors"
import { WebhookErrors } from "./modules/webhook-inbox/errors"
import { defineErrors, fieldsOf, saidBy } from "./shared/errors"
import { RequestErrors } from "./shared/request-errors"
import { CheckoutErrors } from "./workflows/checkout/errors"
import { PurchaseErrors } from "./workflows/purchase/errors"
import { ShippingErrors } from "./workflows/shipping/errors"

const Errors = defineErrors({
  VOUCHER_EXPIRED: {
    kind: "NOT_ALLOWED",
    message: (v: { code: string }) => ({
      en: `Voucher ${v.code} has expired`,
      id: `Voucher ${v.code} sudah berakhir`,
    }),
  },
  VOUCHER_NOT_FOUND: {
    kind: "NOT_FOUND",
    code: "VOU_001",
    message: () => ({ en: "Voucher not found", id: "Voucher tidak ditemukan" }),
  },
})

it("makes an error of Medusa with the entry's name as its code", () => {
  const error = Errors.VOUCHER_EXPIRED({ code: "LEBARAN" })

  expect(error).toBeInstanceOf(MedusaError)
  expect(error).toMatchObject({
    type: "not_allowed",
    code: "VOUCHER_EXPIRED",
    message: "Voucher LEBARAN has expired",
  })
})

it("keeps the code that clients know from the seed document", () => {
  expect(Errors.VOUCHER_NOT_FOUND()).toMatchObject({ type: "not_found", code: "VOU_001" })
})

it("knows its parameters: a wrong one does not compile", () => {
  // @ts-expect-error `kode` is not what the message says
  expect(Errors.VOUCHER_EXPIRED({ kode: "LEBARAN" }).message).toContain("undefined")
})

it("says it in the language of whoever asked, also when an engine handed on a copy", () => {
  const error = Errors.VOUCHER_EXPIRED({ code: "LEBARAN" })
  for (const one of [error, JSON.parse(JSON.stringify(error))]) {
    expect(saidBy(one, "id")).toBe("Voucher LEBARAN sudah berakhir")
    expect(saidBy(one, "en")).toBe("Voucher LEBARAN has expired")
  }
  expect(saidBy(new MedusaError("not_found", "of core"), "id")).toBeNull()
})

it("names the fields that stand in the way, each with its code and in the language of whoever asked", () => {
  const error = ListingErrors.LISTING_INCOMPLETE({ missing: [required("price")] })
  for (const one of [error, JSON.parse(JSON.stringify(error))]) {
    expect(fieldsOf(one, "id")).toEqual([
      { field: "price", code: "FIELD_REQUIRED", message: "belum diisi" },
    ])
  }
  expect(fieldsOf(ListingErrors.LISTING_HELD(), "id")).toBeNull()
})

it("names every piece that is gone", () => {
  expect(ListingErrors.PIECE_NOT_AVAILABLE({ titles: ["Kebaya", "Jaket"] }).message).toBe(
    "Not for sale any more, or fewer than you want: Kebaya, Jaket. Leave it out to go on"
  )
})

describe("a code of any catalogue", () => {
  const catalogues: Record<string, Record<string, unknown>> = {
    ListingErrors,
    SellerErrors,
    AccountErrors,
    SellerOrderErrors,
    ShipmentErrors,
    PurchasePaymentErrors,
    CheckoutErrors,
    PurchaseErrors,
    ShippingErrors,
    RequestErrors,
    TaskErrors,
    WebhookErrors,
  }
  const entries = Object.entries(catalogues).flatMap(([catalogue, factories]) =>
    Object.entries(factories).map(([name, make]) => ({ catalogue, name, make }))
  )
  /** What must be one of a list. */
  const PARAMETERS: Record<string, object> = {
    ACCOUNT_BUSY: { reasons: ["SHOP_OPEN"] },
    CAMPAIGN_TIMES_INVALID: { why: "is_over" },
    CODE_IDLE: { codes: [] },
    LISTING_LEADS_OFF: { reasons: ["link"] },
    MESSAGE_LEADS_OFF: { reasons: ["link"] },
    LISTING_INCOMPLETE: { missing: [required("price")] },
    PASSWORD_WEAK: { weakness: { en: "?", id: "?" } },
    COURIER_REFUSED: { what: "the booking", reason: "?" },
    SELLER_INVITATION_OPEN: { role: "staff" },
    SELLER_ROLE_FORBIDDEN: { role: "staff" },
    SELLER_BUSY: { numbers: [], pieces_held: 0, refunds: 0 },
    SHOP_CLOSED: { titles: [], reopens_at: null },
    VACATION_INVALID: { why: "is_over" },
  }
  const anything = new Proxy({}, { get: () => ["?"] })

  it.each(entries)("is one that clients can switch on: $catalogue.$name", ({ name, make }) => {
    const parameters = PARAMETERS[name] ?? anything
    const error = (make as (parameters: unknown) => MedusaError)(parameters)

    expect(saidBy(error, "id")).not.toBe("")
    expect(error.code).toMatch(/^[A-Z][A-Z0-9_]+$/)
    expect(error.message.length).toBeGreaterThan(0)
    // Medusa's error handler would rewrite the code of these.
    expect(["conflict", "duplicate_error", "database_error"]).not.toContain(error.type)
  })
})
