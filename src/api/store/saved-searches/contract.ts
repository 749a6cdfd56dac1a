import { z } from "zod"
import { CONDITIONS } from "../../../domain/listing/condition"
import { rupiah, text, yesOrNo } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { SavedSearchView } from "../../_shapes/saved-search"

const values = (max: number) => z.array(text({ max }), say("list")).max(20).default([])
const price = rupiah({ min: 0, max: 1_000_000_000 }).nullable().default(null)

export const StoreSaveSearch = z.strictObject({
  name: text({ max: 60 }),
  q: text({ max: 200 }).nullable().default(null),
  brand: values(80),
  category_id: values(64).describe("with those below them"),
  condition: z.array(z.enum(CONDITIONS), say("list")).max(20).default([]),
  size: values(40),
  color: values(40),
  seller_id: text({ max: 64 }).nullable().default(null),
  min_price: price,
  max_price: price,
  alerts: yesOrNo.default(true),
})

const answer = z.strictObject({ saved_search: SavedSearchView })

export const listSavedSearches = route("GET /store/saved-searches", {
  who: "customer",
  says: "What the customer looks for, the latest first",
  answer: z.strictObject({ saved_searches: z.array(SavedSearchView) }),
})

export const saveSearch = route("POST /store/saved-searches", {
  who: "customer",
  says: "Saves a search: new listings that fit are told, together, once a day at most",
  notes:
    "Words mean what they meant when it was saved, with what else that is called. A price or a condition alone is too little.",
  body: StoreSaveSearch,
  example: { name: "Kebaya merah M", q: "kebaya", size: ["M"], max_price: 300_000 },
  limit: "wish",
  status: 201,
  answer,
  refuses: ["SAVED_SEARCH_TOO_BROAD", "SAVED_SEARCHES_FULL"],
})

export const changeSavedSearch = route("POST /store/saved-searches/:id", {
  who: "customer",
  says: "Names a saved search otherwise, or is told of it no more, or again",
  body: z.strictObject({ name: text({ max: 60 }).optional(), alerts: yesOrNo.optional() }),
  example: { alerts: false },
  answer,
  refuses: ["SAVED_SEARCH_NOT_FOUND"],
})

export const deleteSavedSearch = route("DELETE /store/saved-searches/:id", {
  who: "customer",
  says: "Forgets a saved search",
  answer: z.strictObject({
    id: z.string(),
    object: z.literal("saved_search"),
    deleted: z.literal(true),
  }),
  refuses: ["SAVED_SEARCH_NOT_FOUND"],
})
