import { z } from "@medusajs/framework/zod"
import { text, url } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { SellerOrderView } from "../../_shapes/seller-order"

export const StoreOpenDispute = z.strictObject({
  reason: z.enum(["not_as_described", "damaged", "wrong_item", "not_received", "other"]),
  text: text({ min: 10, max: 2_000 }),
  photos: z.array(url, say("list")).max(8).default([]),
})

const answer = z.strictObject({ seller_order: SellerOrderView })

export const readSellerOrder = route("GET /store/seller-orders/:id", {
  who: "buyer",
  says: "One part of a purchase",
  answer,
  refuses: ["ORD_001"],
})

export const receiveSellerOrder = route("POST /store/seller-orders/:id/receive", {
  who: "buyer",
  says: "The goods are here: completes the part",
  answer,
  refuses: ["ORD_001", "SELLER_ORDER_STATUS_NOT_ALLOWED"],
})

export const extendSellerOrder = route("POST /store/seller-orders/:id/extend", {
  who: "buyer",
  says: "More time before it completes by itself, once",
  answer,
  refuses: ["ORD_001", "EXTENSION_NOT_ALLOWED"],
})

export const openDispute = route("POST /store/seller-orders/:id/dispute", {
  who: "buyer",
  says: "Something is wrong: stops the clock until an operator has decided",
  body: StoreOpenDispute,
  pictures: ["photos"],
  example: { reason: "damaged", text: "Sobek di bagian lengan" },
  status: 201,
  answer,
  refuses: ["ORD_001", "DISPUTE_EXISTS", "SELLER_ORDER_STATUS_NOT_ALLOWED"],
})
