import { RELUV_MODULE } from "../../../modules/reluv"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { addressOfAsker } from "../../_http/asker"
import { answeringForVendors } from "../../_http/vendor-errors"
import type { listAreas } from "./contract"

/** The couriers' areas; the chosen id travels in an address's `metadata.biteship_area_id`. */
export const GET = answeringForVendors(
  async (req: RequestTo<typeof listAreas>, res: ResponseOf<typeof listAreas>) => {
    const { couriers } = req.scope.resolve(RELUV_MODULE)
    res.json({ areas: await couriers.areas.search(req.validatedQuery.q, addressOfAsker(req)) })
  }
)
