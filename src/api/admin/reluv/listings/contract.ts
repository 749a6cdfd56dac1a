import { z } from "zod"
import { VERDICTS, type Verdict } from "../../../../domain/listing/verdict"
import { text } from "../../../_contract/fields"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { OwnListingView } from "../../../_shapes/listing"
import { VerdictResult } from "../../../_shapes/moderation"
import { AdminVerdict, EXPLAINED, isExplained, verdictFields } from "../verdict"

const answer = z.strictObject({ listing: OwnListingView })
const refuses = ["PROD_001", "LISTING_STATUS_NOT_ALLOWED"] as const

export const approveListing = route("POST /admin/reluv/listings/:id/approve", {
  who: "operator",
  says: "Lets a listing in review be seen and bought",
  answer,
  refuses,
})

export const rejectListing = route("POST /admin/reluv/listings/:id/reject", {
  who: "operator",
  says: "Refuses a listing in review; its seller may change it and ask again",
  notes: "Reason and note are told to its seller.",
  body: AdminVerdict,
  example: { reason: "other_pictures", note: "Foto kedua dan ketiga dari toko lain" },
  answer,
  refuses,
})

export const blockListing = route("POST /admin/reluv/listings/:id/block", {
  who: "operator",
  says: "Takes a listing down; its seller cannot bring it back",
  notes:
    "Reason and note are told to its seller. What somebody is paying for, or has paid for, goes on. Hiding the product on Medusa's own page does the same, without a reason.",
  body: AdminVerdict,
  example: { reason: "counterfeit", note: "A copy, not the brand that it names" },
  answer,
  refuses,
})

export const unblockListing = route("POST /admin/reluv/listings/:id/unblock", {
  who: "operator",
  says: "Restores a listing that was taken down to what it was",
  notes:
    "What was on sale, or sold, is on sale again while a piece of it is left, and sold when none is.",
  answer,
  refuses,
})

const verdict = z
  .strictObject(
    {
      id: text({ max: 64 }).describe("of the listing"),
      verdict: z.enum(Object.keys(VERDICTS) as [Verdict, ...Verdict[]]),
      ...verdictFields,
      reason: verdictFields.reason
        .unwrap()
        .nullable()
        .default(null)
        .describe("needed by `reject` and `block`"),
      version: text({ max: 40 })
        .nullable()
        .default(null)
        .describe("what the operator looked at; a listing that was changed since is left alone"),
    },
    say("object")
  )
  .refine(({ verdict, reason }) => isMild(verdict) || reason !== null, {
    path: ["reason"],
    ...say("verdict_reason"),
  })
  .refine(isExplained, EXPLAINED)

/** What takes nothing from a seller needs no reason. */
function isMild(verdict: Verdict): boolean {
  return verdict === "approve" || verdict === "unblock"
}

export const decideListings = route("POST /admin/reluv/listings/verdicts", {
  who: "operator",
  says: "Several verdicts at once, each with its own answer",
  notes:
    "They are passed in their order. What another operator decided meanwhile is `already`, or `refused` with what stands now in `last`; the others are passed all the same.",
  body: z.strictObject({
    verdicts: z
      .array(verdict, say("list"))
      .min(1)
      .max(50)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, say("once")),
  }),
  example: {
    verdicts: [
      { id: "lst_01K0000000000000000000000A", verdict: "approve" },
      { id: "lst_01K0000000000000000000000B", verdict: "reject", reason: "bad_pictures" },
    ],
  },
  answer: z.strictObject({ results: z.array(VerdictResult) }),
})
