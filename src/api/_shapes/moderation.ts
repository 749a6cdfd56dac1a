import { z } from "zod"
import { sellerStatus } from "../../domain/seller/seller-status"
import { oneOf, time } from "./common"
import { ListingView, OwnListingDetail } from "./listing"
import { SoldPricesView } from "./search"
import { ListingSeller } from "./seller"
import { VerdictReasonCode } from "./verdict"

export const PastVerdict = z
  .strictObject({
    to: z.string().describe("the status that the listing came to by it"),
    reason: VerdictReasonCode.nullable(),
    note: z.string().nullable(),
    at: time,
    by: z.string().nullable().describe("the operator's name; null for a program"),
  })
  .meta({ id: "PastVerdict", description: "What an operator decided of a listing, and when" })
export type PastVerdict = z.infer<typeof PastVerdict>

export const ModerationView = OwnListingDetail.extend({
  price: ListingView.shape.price,
  condition: ListingView.shape.condition,
  weight: ListingView.shape.weight,
  why: z
    .enum(["new", "again", "rewritten"])
    .describe("never on sale yet; refused before and asked again; on sale before and rewritten"),
  waiting_since: time,
  version: z
    .string()
    .describe("name it in the verdict, which is refused when the listing was changed since"),
  category: z.string().nullable().describe("its name, after those above it: `Wanita › Atasan`"),
  usual_price: SoldPricesView.nullable().describe("of its brand and category; null of too few"),
  seller: ListingSeller.extend({
    status: oneOf(sellerStatus.statuses),
    since: time,
    on_sale: z.int().describe("listings of the shop by status"),
    sold: z.int(),
    rejected: z.int(),
    blocked: z.int(),
  }),
  verdicts: z.array(PastVerdict).describe("the last five, newest first"),
}).meta({ id: "ModerationView", description: "A listing that waits for an operator" })
export type ModerationView = z.infer<typeof ModerationView>

export const VerdictResult = z
  .strictObject({
    id: z.string(),
    outcome: z
      .enum(["done", "already", "refused"])
      .describe("`already`: it is so without this, because somebody was quicker"),
    code: z.string().nullable().describe("why it was refused"),
    message: z.string().nullable(),
    last: PastVerdict.nullable().describe("what stands now, where this decided nothing"),
  })
  .meta({ id: "VerdictResult", description: "What came of one of several verdicts" })
export type VerdictResult = z.infer<typeof VerdictResult>
