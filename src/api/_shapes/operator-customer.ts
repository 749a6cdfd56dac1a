import { z } from "zod"
import { MEMBER_ROLES } from "../../domain/seller/permissions"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf, rupiah, time } from "./common"
import { SellerName } from "./seller"
import { StandingView } from "./standing"

export const OperatorCustomerView = z
  .strictObject({
    id: z.string(),
    shops: z
      .array(
        SellerName.extend({ status: oneOf(sellerStatus.statuses), role: z.enum(MEMBER_ROLES) })
      )
      .describe("those that this customer acts for, at most 20"),
    purchases: z.int().describe("orders with a listing in them"),
    paid_total: rupiah.describe("whole rupiah that they paid for them, by whichever means"),
    last_purchases: z
      .array(
        z.strictObject({ order_id: z.string(), display_id: z.int().nullable(), bought_at: time })
      )
      .describe("the last three"),
    refunded_total: rupiah,
    disputes: z.strictObject({ open: z.int(), all: z.int() }),
    account: z
      .strictObject({
        is_verified: z.boolean().describe("whether the e-mail of now is known to be theirs"),
        is_banned: z.boolean(),
        banned_until: time.nullable(),
        ban_reason: z.string().nullable(),
      })
      .nullable()
      .describe("null of a guest, who cannot log in"),
    standing: StandingView,
    history: z
      .array(
        z.strictObject({
          what: z.string().describe("such as `banned`"),
          at: time,
          actor: z.string(),
          reason: z.string().nullable(),
        })
      )
      .describe("what happened to the account, newest first, the last ten"),
  })
  .meta({
    id: "OperatorCustomerView",
    description: "What a customer is and did in the marketplace",
  })
export type OperatorCustomerView = z.infer<typeof OperatorCustomerView>
