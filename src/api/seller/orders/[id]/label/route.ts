import { labelPdf } from "../../../../../workflows/shipping/label/load-label"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { printLabel } from "../../contract"
import { ownOrder } from "../../own-order"

/** The label to stick on the parcel: a PDF of one page in A6. */
export async function GET(req: RequestTo<typeof printLabel>, res: ResponseOf<typeof printLabel>) {
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
