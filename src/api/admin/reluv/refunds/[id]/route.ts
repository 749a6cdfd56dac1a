import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundView } from "../../../../../types/http"
import { findRefund } from "./find-refund"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ refund: RefundView }>) {
  res.json({ refund: await findRefund(req) })
}
