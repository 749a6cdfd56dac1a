import { z } from "zod"
import { route } from "../../_contract/route"
import { MembershipView } from "../../_shapes/seller-member"

export const listMemberships = route("GET /store/seller-memberships", {
  who: "customer",
  says: "The shops that the customer works for, with what they may do in each",
  notes: "What an app asks first: `x-seller-id` names one of these in every request to `/seller`.",
  answer: z.strictObject({ memberships: z.array(MembershipView) }),
})
