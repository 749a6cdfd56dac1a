import { z } from "zod"
import {
  VOUCHER_AUDIENCES,
  VOUCHER_EFFECTS,
  VOUCHER_VISIBILITIES,
} from "../../domain/voucher/voucher"
import { voucherStatus } from "../../domain/voucher/voucher-status"
import { oneOf, rupiah, time } from "./common"

const VoucherScopeView = z
  .strictObject({
    sellers: z.array(z.string()),
    categories: z.array(z.string()).describe("with all below them"),
    conditions: z.array(z.string()),
    brands: z.array(z.string()),
    listings: z.array(z.string()),
    couriers: z.array(z.string()),
    payment_methods: z.array(z.string()).describe("as Midtrans names them"),
  })
  .meta({ id: "VoucherScopeView", description: "What a voucher is limited to; empty is no limit" })

const terms = {
  id: z.string(),
  title: z.string(),
  seller_id: z.string().nullable().describe("of the shop whose it is; null of the platform"),
  effect: oneOf(VOUCHER_EFFECTS),
  value: z.int().describe("percent, or rupiah of a `fixed` one"),
  max_discount: rupiah.nullable(),
  min_spend: rupiah,
  audience: oneOf(VOUCHER_AUDIENCES),
  starts_at: time.nullable(),
  ends_at: time.nullable(),
  scope: VoucherScopeView,
}

export const OpenVoucherView = z
  .strictObject({ ...terms, is_claimed: z.boolean(), is_used_up: z.boolean() })
  .meta({ id: "OpenVoucherView", description: "A voucher as buyers see it" })
export type OpenVoucherView = z.infer<typeof OpenVoucherView>

export const VoucherView = z
  .strictObject({
    ...terms,
    status: oneOf(voucherStatus.statuses),
    visibility: oneOf(VOUCHER_VISIBILITIES),
    stackable: z.boolean(),
    platform_percent: z.int().describe("how much of it the platform pays for, in percent"),
    quota: z.int().nullable(),
    used: z.int(),
    budget: rupiah.nullable(),
    spent: rupiah,
    per_buyer: z.int().nullable(),
    code: z.string().nullable().describe("its only code; null where it has none, or many"),
    codes: z.int().describe("how many codes it has"),
    created_at: time,
  })
  .meta({ id: "VoucherView", description: "A voucher as whoever made it sees it" })
export type VoucherView = z.infer<typeof VoucherView>

export const AdminVoucherView = VoucherView.extend({
  shop: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .describe("null of the platform's"),
}).meta({ id: "AdminVoucherView", description: "A voucher with its shop, as operators see it" })
export type AdminVoucherView = z.infer<typeof AdminVoucherView>

export const VoucherUseView = z
  .strictObject({
    id: z.string(),
    status: z.enum(["used", "returned"]),
    code: z.string().nullable(),
    customer_id: z.string().nullable(),
    order_id: z.string().nullable(),
    amount: rupiah,
    platform_percent: z.int(),
    created_at: time,
    returned_at: time.nullable(),
    return_reason: z.string().nullable(),
  })
  .meta({ id: "VoucherUseView", description: "One use of a voucher by one purchase" })
export type VoucherUseView = z.infer<typeof VoucherUseView>

export const CartVoucherView = z
  .strictObject({
    voucher_id: z.string(),
    title: z.string(),
    code: z.string().nullable().describe("null of one that its buyer has claimed"),
    seller_id: z.string().nullable(),
    amount: rupiah.describe("what it takes off; 0 with an `obstacle`"),
    sellers: z
      .array(z.strictObject({ seller_id: z.string(), amount: rupiah }))
      .describe("off whose part how much"),
    obstacle: z
      .strictObject({
        why: z.string().describe("switch on this: `min_spend`, `expired`, `used_up` …"),
        message: z.string(),
        missing: rupiah.optional().describe("of `min_spend`: how much more"),
        starts_at: time.optional().describe("of `not_begun`"),
      })
      .nullable(),
  })
  .meta({ id: "CartVoucherView", description: "What a voucher does to a cart, or why nothing" })
export type CartVoucherView = z.infer<typeof CartVoucherView>

export const CartVouchersView = z
  .strictObject({ vouchers: z.array(CartVoucherView), discount_total: rupiah })
  .meta({ id: "CartVouchersView", description: "What vouchers take off a cart together" })
export type CartVouchersView = z.infer<typeof CartVouchersView>
