import { z } from "zod"
import { agencyShopStatus, agencyStatus } from "../../domain/agency/agency-status"
import { oneOf, time } from "./common"

export const AgencyShopView = z
  .strictObject({
    id: z.string().describe("of the shop's place in the agency"),
    agency: z.strictObject({ id: z.string(), name: z.string() }),
    shop: z.strictObject({ id: z.string(), name: z.string(), handle: z.string() }),
    status: oneOf(agencyShopStatus.statuses).describe(
      "an agency sees nothing but of `active` ones"
    ),
    invited_at: time,
    active_at: time.nullable(),
  })
  .meta({ id: "AgencyShopView", description: "A shop that an agency looks after, or asks to" })
export type AgencyShopView = z.infer<typeof AgencyShopView>

export const AgencyView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    shops: z.array(AgencyShopView),
    created_at: time,
  })
  .meta({ id: "AgencyView", description: "Somebody who looks after several shops" })
export type AgencyView = z.infer<typeof AgencyView>

export const OperatorAgencyView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    status: oneOf(agencyStatus.statuses),
    manager_id: z.string().describe("the customer who manages it"),
    shops: z.int().describe("shops that have agreed"),
    created_at: time,
  })
  .meta({ id: "OperatorAgencyView", description: "An agency as operators see it" })
