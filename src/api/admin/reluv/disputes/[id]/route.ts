import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DisputeView } from "../../../../../types/http"
import { findDispute } from "./find-dispute"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ dispute: DisputeView }>) {
  res.json({ dispute: await findDispute(req) })
}
