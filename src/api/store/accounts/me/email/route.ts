import { askEmailChange } from "../../../../../workflows/account/change-email"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { requireEmail } from "../../../../_http/accounts/email"
import { customerIdOf } from "../../../../_http/customer"
import { answeringForVendors } from "../../../../_http/vendor-errors"
import type { askAccountEmail } from "../../contract"

export const POST = answeringForVendors(
  async (req: RequestTo<typeof askAccountEmail>, res: ResponseOf<typeof askAccountEmail>) => {
    const email = requireEmail(req.validatedBody.email)
    const { password } = req.validatedBody
    await askEmailChange(req.scope, { customer_id: customerIdOf(req), email, password })
    res.json({})
  }
)
