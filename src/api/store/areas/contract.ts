import { z } from "zod"
import { BITESHIP_SILENT } from "../../_contract/error-codes"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { AreaView } from "../../_shapes/shipping"

export const StoreListAreas = z.strictObject({
  q: text({ min: 2, max: 100 }).describe("the name of a district, or a postal code"),
})

export const listAreas = route("GET /store/areas", {
  who: "anyone",
  says: "couriers' areas, for addresses",
  notes:
    "The chosen id travels in an address's `metadata.biteship_area_id`; its postal code and city are those of the address. Answers are kept for a day; one network address may search for 60 new texts in a minute.",
  query: StoreListAreas,
  answer: z.strictObject({ areas: z.array(AreaView) }),
  refuses: ["PART_OFF", "RATE_LIMITED", ...BITESHIP_SILENT],
  part: "couriers",
})
