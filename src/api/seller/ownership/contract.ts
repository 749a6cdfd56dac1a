import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { SellerMemberView } from "../../_shapes/seller-member"

export const SellerOfferOwnership = z.strictObject({
  member_id: text({ max: 64 }),
  reason: text({ min: 3, max: 300 })
    .nullable()
    .default(null)
    .describe("kept in the shop's history"),
})

const answer = z.strictObject({ members: z.array(SellerMemberView) })

export const offerOwnership = route("POST /seller/ownership/transfer", {
  who: "member",
  may: "ownership.offer",
  says: "Offers the shop to a member, who has to accept; another offer ends",
  body: SellerOfferOwnership,
  example: { member_id: "selm_01M7YXBJPKHQ50HCFZQDZJKGR6" },
  answer,
  refuses: ["SELLER_MEMBER_NOT_FOUND", "SELLER_MEMBER_OWNS_THIS", "SELLER_MEMBER_OWNS_ANOTHER"],
})

export const withdrawOwnership = route("POST /seller/ownership/withdraw", {
  who: "member",
  may: "ownership.offer",
  says: "Takes the offer back",
  answer,
  refuses: ["SELLER_OFFER_NOT_FOUND"],
})

export const acceptOwnership = route("POST /seller/ownership/accept", {
  who: "member",
  may: "ownership.take",
  says: "Whoever asks owns the shop from now on, and its owner manages it",
  answer,
  refuses: ["SELLER_OFFER_NOT_FOUND", "SELLER_EXISTS"],
})

export const declineOwnership = route("POST /seller/ownership/decline", {
  who: "member",
  may: "ownership.take",
  says: "Declines the offer",
  answer,
  refuses: ["SELLER_OFFER_NOT_FOUND"],
})
