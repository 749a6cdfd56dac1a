import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { CardsPage, GUEST_HEADERS, GUEST_TOKEN, StoreLatestPage } from "../wishes/contract"

export const listRecentViews = route("GET /store/recent-views", {
  who: "anyone",
  says: "What whoever asks looked at last, the latest first, also what is reserved or sold",
  headers: GUEST_HEADERS,
  query: StoreLatestPage,
  answer: CardsPage,
})

export const noteRecentView = route("POST /store/recent-views", {
  who: "anyone",
  says: "Keeps that whoever asks looks at a listing: the last hundred are kept, for `retention.recent_view_days`",
  notes:
    "Looking alone keeps nothing of anybody: a storefront asks for it. A guest is answered a `wish_token` once, the same that wishes go by; `POST /store/wishes/merge` makes both the account's after logging in. It is what `GET /store/recommendations` goes by, too.",
  headers: GUEST_HEADERS,
  body: z.strictObject({ listing_id: text({ max: 64 }) }),
  example: { listing_id: "lst_01" },
  limit: "wish",
  status: 201,
  answer: z.strictObject({ listing_id: z.string(), wish_token: GUEST_TOKEN }),
  refuses: ["PROD_001"],
})

const forgotten = z.strictObject({ forgotten: z.literal(true) })

export const forgetRecentViews = route("DELETE /store/recent-views", {
  who: "anyone",
  says: "Forgets all that whoever asks has looked at",
  headers: GUEST_HEADERS,
  answer: forgotten,
})

export const forgetRecentView = route("DELETE /store/recent-views/:listing_id", {
  who: "anyone",
  says: "Forgets that whoever asks has looked at a listing; one that is not there is no mistake",
  headers: GUEST_HEADERS,
  answer: forgotten,
})
