import { z } from "zod"
import { page, text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { SellerName } from "../../_shapes/seller"
import { CardsPage, StoreLatestPage } from "../wishes/contract"

export const listFollows = route("GET /store/follows", {
  who: "customer",
  says: "The shops that the customer follows, the latest first",
  query: z.strictObject(page()),
  answer: pageOf("sellers", SellerName),
})

export const followSeller = route("POST /store/follows", {
  who: "customer",
  says: "Follows a shop; asked again it changes nothing",
  body: z.strictObject({ seller_handle: text({ max: 60 }) }),
  example: { seller_handle: "lemari-ani" },
  limit: "wish",
  status: 201,
  answer: z.strictObject({
    seller: SellerName,
    followers: z.int().describe("how many follow it now"),
  }),
  refuses: ["SELLER_NOT_FOUND", "FOLLOWS_FULL"],
})

export const unfollowSeller = route("DELETE /store/follows/:handle", {
  who: "customer",
  says: "Follows a shop no more",
  answer: z.strictObject({ is_followed: z.literal(false) }),
  refuses: ["FOLLOW_NOT_FOUND"],
})

export const readFeed = route("GET /store/follows/feed", {
  who: "customer",
  says: "What the shops that the customer follows have on sale, what was listed last first",
  query: StoreLatestPage,
  answer: CardsPage,
})
