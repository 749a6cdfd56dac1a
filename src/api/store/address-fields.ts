import { z } from "zod"
import { postalCode, text } from "../_contract/fields"
import { say } from "../_contract/problems"
import { bothOrNeither, phone } from "./sellers/contract"

const degrees = (limit: number) => z.number(say("degrees")).min(-limit).max(limit).nullish()

/** Where a parcel is brought to. */
export const shipping_address = z.strictObject(
  {
    first_name: text({ max: 100 }),
    last_name: text({ min: 0, max: 100 }).default(""),
    phone: phone.describe("Indonesian mobile number in any usual spelling"),
    address_1: text({ max: 250 }),
    address_2: text({ min: 0, max: 250 }).optional(),
    city: text({ max: 100 }),
    province: text({ max: 100 }),
    postal_code: postalCode,
    country_code: z.literal("id").default("id"),
    metadata: z
      .strictObject(
        {
          biteship_area_id: text({ max: 64 }).nullish(),
          latitude: degrees(90),
          longitude: degrees(180),
        },
        say("object")
      )
      .refine(bothOrNeither, { path: ["longitude"], ...say("degrees_both") })
      .optional()
      .describe("an id of `GET /store/areas`; coordinates for instant couriers"),
  },
  say("object")
)
