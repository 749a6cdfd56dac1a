import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RELUV_MODULE } from "../../../modules/reluv"
import type { AreaView } from "../../../types/http"
import { answeringForVendors } from "../../_http/vendor-errors"
import type { StoreListAreas } from "./validators"

type Request = MedusaRequest<unknown, StoreListAreas>

/** Biteship's areas; the chosen id travels in an address's `metadata.biteship_area_id`. */
export const GET = answeringForVendors(
  async (req: Request, res: MedusaResponse<{ areas: AreaView[] }>) => {
    const { biteship } = req.scope.resolve(RELUV_MODULE)
    res.json({ areas: await biteship.client.areas(req.validatedQuery.q) })
  }
)
