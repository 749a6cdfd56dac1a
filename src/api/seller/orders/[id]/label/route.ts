import type { MedusaResponse } from "@medusajs/framework/http"
import { labelPdf } from "../../../../../workflows/shipping/label/load-label"
import type { SellerRequest } from "../../../../_http/member"
import { ownOrder } from "../../own-order"

/** The label to stick on the parcel: a PDF of one page in A6. */
export async function GET(req: SellerRequest, res: MedusaResponse<Buffer>) {
  const { id, number } = await ownOrder(req)
  const pdf = await labelPdf(req.scope, id)
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="label-${number}.pdf"`,
      // A buyer's address stays out of shared caches.
      "cache-control": "private, no-store",
    })
    .send(pdf)
}
