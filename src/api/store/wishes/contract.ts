import { z } from "zod"
import { cursor } from "../../_contract/cursor"
import { text, wholeNumber } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { ListingView } from "../../_shapes/listing"

/** The order of what was marked, and of a feed, for cursors. */
export const LATEST_FIRST = "latest_first"

export const StoreLatestPage = z.strictObject({
  limit: wholeNumber({ min: 1, max: 100 }).default(24).describe("how many"),
  cursor: cursor()
    .refine(({ order }) => order === LATEST_FIRST, say("cursor"))
    .optional()
    .describe("`next_cursor` of the page before"),
})

export const CardsPage = z.strictObject({
  listings: z.array(ListingView),
  next_cursor: z.string().nullable(),
})

export const GUEST_HEADERS = {
  "x-wish-token": "of a guest: what marking or looking at the first piece answered",
}

export const GUEST_TOKEN = z.string().nullable().describe("of a guest who sent none")

export const listWishes = route("GET /store/wishes", {
  who: "anyone",
  says: "What whoever asks has marked, the latest first, also what is reserved or sold",
  headers: GUEST_HEADERS,
  query: StoreLatestPage,
  answer: CardsPage,
})

export const addWish = route("POST /store/wishes", {
  who: "anyone",
  says: "Marks a listing to come back to",
  notes: `A customer is told when it gets cheaper, can be bought again after somebody had taken it, or its sale ends within a day.
A guest is answered a \`wish_token\` once, to be sent as \`x-wish-token\`; after logging in \`POST /store/wishes/merge\` makes the
guest's list the account's.`,
  headers: GUEST_HEADERS,
  body: z.strictObject({ listing_id: text({ max: 64 }) }),
  example: { listing_id: "lst_01" },
  limit: "wish",
  status: 201,
  answer: z.strictObject({
    listing_id: z.string(),
    wish_token: GUEST_TOKEN,
  }),
  refuses: ["PROD_001", "WISHES_FULL"],
})

export const removeWish = route("DELETE /store/wishes/:listing_id", {
  who: "anyone",
  says: "Takes a mark away; one that is not there is no mistake",
  headers: GUEST_HEADERS,
  answer: z.strictObject({ listing_id: z.string(), is_wished: z.literal(false) }),
})

export const mergeWishes = route("POST /store/wishes/merge", {
  who: "customer",
  says: "Makes what a guest has marked, and looked at last, the customer's own",
  headers: GUEST_HEADERS,
  answer: z.strictObject({ merged: z.literal(true) }),
  refuses: ["WISH_TOKEN_MISSING"],
})
