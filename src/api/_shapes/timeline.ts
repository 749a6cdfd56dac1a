import { z } from "zod"
import { time } from "./common"
import { BuyerRefundView } from "./payment"

export const TimelineEntry = z
  .strictObject({
    at: time,
    key: z
      .string()
      .describe(
        "names its text in a storefront's language: `payment.paid`, `seller-order.shipped`, `dispute.answered`, `refund.done` …"
      ),
    actor: z.string(),
    seller_order_id: z.string().nullable(),
    seller_order_number: z.string().nullable(),
    reason: z.string().nullable(),
    refund: z
      .strictObject({
        id: BuyerRefundView.shape.id,
        amount: BuyerRefundView.shape.amount,
        rail: BuyerRefundView.shape.rail,
      })
      .nullable()
      .describe("for the keys `refund.…`"),
  })
  .meta({ id: "TimelineEntry", description: "One thing that happened to a purchase" })
export type TimelineEntry = z.infer<typeof TimelineEntry>
