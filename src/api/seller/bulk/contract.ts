import { z } from "zod"
import { rupiah, text } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"

const MOST = 100

const change = z
  .strictObject(
    {
      id: text({ max: 64 }).describe("of the listing"),
      action: z.enum(["activate", "deactivate", "delete", "reprice"]),
      price: rupiah({ min: 1_000, max: 1_000_000_000 })
        .optional()
        .describe("whole rupiah, with `reprice`; of a listing with one variant"),
    },
    say("object")
  )
  .refine(({ action, price }) => (action === "reprice") === (price !== undefined), {
    path: ["price"],
    ...say("price_of_reprice"),
  })

export const SellerChangeListings = z.strictObject({
  changes: z
    .array(change, say("list"))
    .min(1)
    .max(MOST)
    .refine((changes) => new Set(changes.map(({ id }) => id)).size === changes.length, {
      ...say("listings_once"),
    })
    .describe("each listing once, up to 100"),
})

export const changeListings = route("POST /seller/bulk/listings", {
  who: "member",
  may: "listings.write",
  says: "Changes several listings, each by itself and with an answer of its own",
  notes:
    "What is refused keeps none of the others back; its `code` is that of the route for one listing. Asked again, what is so already is `done`.",
  body: SellerChangeListings,
  example: { changes: [{ id: "lst_01JABC", action: "deactivate" }] },
  invalid: "PROD_003",
  answer: z.strictObject({
    results: z.array(
      z.strictObject({
        id: z.string(),
        outcome: oneOf(["done", "refused"]),
        code: z.string().nullable(),
        message: z.string().nullable(),
      })
    ),
  }),
})
