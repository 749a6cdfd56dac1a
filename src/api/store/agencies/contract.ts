import { z } from "zod"
import { dateRange, withRange } from "../../_contract/date-range"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { AgencyView } from "../../_shapes/agency"
import { AgencyAnalyticsView } from "../../_shapes/analytics"

const answer = z.strictObject({ agency: AgencyView })

export const openAgency = route("POST /store/agencies", {
  who: "customer",
  says: "Opens an agency: whoever manages it sees what several shops earn, once their owners agree",
  body: z.strictObject({ name: text({ min: 3, max: 80 }) }),
  example: { name: "Agensi Preloved Bandung" },
  status: 201,
  answer,
  refuses: ["AGENCY_EXISTS"],
})

export const readOwnAgency = route("GET /store/agencies/mine", {
  who: "customer",
  says: "The agency that the customer manages, with its shops",
  answer,
  refuses: ["AGENCY_NOT_FOUND"],
})

export const closeOwnAgency = route("DELETE /store/agencies/mine", {
  who: "customer",
  says: "Closes the agency for good: it sees nothing of its shops any more",
  answer: z.strictObject({ id: z.string(), closed: z.literal(true) }),
  refuses: ["AGENCY_NOT_FOUND"],
})

export const inviteShop = route("POST /store/agencies/mine/shops", {
  who: "customer",
  says: "Asks a shop to join; asking again changes nothing",
  notes: "Its owner answers under `/seller/agencies`. Until then the agency sees nothing of it.",
  body: z.strictObject({ handle: text({ max: 60 }).describe("of the shop") }),
  example: { handle: "lemari-jane" },
  answer,
  refuses: ["AGENCY_NOT_FOUND", "AGENCY_SHOP_NOT_FOUND", "AGENCY_FULL"],
})

export const endShop = route("POST /store/agencies/mine/shops/:id/end", {
  who: "customer",
  says: "Takes the question back, or lets the shop go",
  answer,
  refuses: ["AGENCY_NOT_FOUND", "AGENCY_SHOP_NOT_FOUND", "AGENCY_SHOP_STATUS_NOT_ALLOWED"],
})

export const readAgencyAnalytics = route("GET /store/agencies/mine/analytics", {
  who: "customer",
  says: "What the agency's shops sold and earned: together, by day, and each by itself",
  query: withRange(z.strictObject(dateRange)),
  answer: z.strictObject({ analytics: AgencyAnalyticsView }),
  refuses: ["AGENCY_NOT_FOUND"],
})
