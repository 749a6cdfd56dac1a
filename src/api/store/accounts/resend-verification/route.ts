import { askVerification } from "../../../../workflows/account/verify"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { customerIdOf } from "../../../_http/customer"
import { answeringForVendors } from "../../../_http/vendor-errors"
import type { resendVerification } from "../contract"

export const POST = answeringForVendors(
  async (req: RequestTo<typeof resendVerification>, res: ResponseOf<typeof resendVerification>) => {
    await askVerification(req.scope, { customer_id: customerIdOf(req) })
    res.json({})
  }
)
