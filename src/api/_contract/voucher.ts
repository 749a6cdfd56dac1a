import { z } from "zod"
import { CONDITIONS } from "../../domain/listing/condition"
import { PAYMENT_METHODS } from "../../domain/payment/payment-methods"
import {
  VOUCHER_AUDIENCES,
  VOUCHER_EFFECTS,
  VOUCHER_VISIBILITIES,
} from "../../domain/voucher/voucher"
import { count, moment, rupiah, text, yesOrNo } from "./fields"
import { say } from "./problems"

const MOST = 2_000_000_000
const MOST_IN_SCOPE = 200

const ids = z
  .array(text({ max: 100 }), say("list"))
  .max(MOST_IN_SCOPE)
  .default([])

/** What a voucher may be limited to; a shop's is limited to the shop already. */
export const voucherScope = z.strictObject(
  {
    categories: ids.describe("with all below them"),
    conditions: z.array(z.enum(CONDITIONS), say("list")).default([]),
    brands: ids,
    listings: ids,
    couriers: ids.describe("codes, such as `jne`"),
    payment_methods: z
      .array(z.enum(PAYMENT_METHODS), say("list"))
      .default([])
      .describe("as Midtrans names them, such as `gopay`: the payment page offers no others"),
  },
  say("object")
)

const voucherCode = z
  .string(say("text"))
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9-]{3,40}$/, say("voucher_code"))

const limits = {
  quota: count({ min: 1, max: 10_000_000 }).nullable().describe("uses in all"),
  budget: rupiah({ min: 1, max: 1_000_000_000_000 }).nullable().describe("rupiah in all"),
  per_buyer: count({ min: 1, max: 1_000 })
    .nullable()
    .describe("uses of one buyer, known by account, e-mail and verified phone"),
}

/** What every voucher says, whoever makes it. */
export const newVoucher = {
  title: text({ max: 100 }).describe("as buyers read it"),
  effect: z.enum(VOUCHER_EFFECTS),
  value: count({ min: 1, max: MOST }).describe("percent, 1 to 100; rupiah of a `fixed` one"),
  max_discount: rupiah({ min: 1, max: MOST }).nullable().default(null),
  min_spend: rupiah({ min: 0, max: MOST }).default(0).describe("of the pieces that it is for"),
  stackable: yesOrNo.default(true),
  visibility: z
    .enum(VOUCHER_VISIBILITIES)
    .default("code")
    .describe("`public` can be claimed; `code` and `hidden` are for who knows the code"),
  audience: z.enum(VOUCHER_AUDIENCES).default("all"),
  starts_at: moment.nullable().default(null),
  ends_at: moment.nullable().default(null),
  quota: limits.quota.default(null),
  budget: limits.budget.default(null),
  per_buyer: limits.per_buyer.default(null),
  code: voucherCode.nullable().default(null),
}

type Terms = {
  effect: string
  value: number
  starts_at: Date | null
  ends_at: Date | null
}

/** What fields say together. */
export const consistent = <Shape extends z.ZodType<Terms>>(shape: Shape) =>
  shape
    .refine(({ effect, value }) => effect === "fixed" || value <= 100, {
      path: ["value"],
      ...say("voucher_percent"),
    })
    .refine(({ starts_at, ends_at }) => !starts_at || !ends_at || starts_at < ends_at, {
      path: ["ends_at"],
      ...say("after_start"),
    })

/** What may be changed later. */
export const changedVoucher = {
  title: newVoucher.title.optional(),
  visibility: z.enum(VOUCHER_VISIBILITIES).optional(),
  ends_at: moment.nullable().optional(),
  quota: limits.quota.optional(),
  budget: limits.budget.optional(),
  per_buyer: limits.per_buyer.optional(),
}

/** What of a voucher of the platform may be limited besides. */
export const platformScope = voucherScope.extend({
  sellers: z
    .array(text({ max: 64 }), say("list"))
    .max(MOST_IN_SCOPE)
    .default([]),
})

export const VOUCHER_EXAMPLE = {
  title: "Gajian 10%",
  effect: "percent",
  value: 10,
  max_discount: 25_000,
  min_spend: 100_000,
  quota: 500,
  per_buyer: 1,
  code: "GAJIAN10",
}
