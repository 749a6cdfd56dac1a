import { changePassword } from "../../../../../workflows/account/password"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { guessing } from "../../../../_http/account-limits"
import { customerIdOf } from "../../../../_http/customer"
import { answeringForVendors } from "../../../../_http/vendor-errors"
import type { changeAccountPassword } from "../../contract"

export const POST = answeringForVendors(
  async (
    req: RequestTo<typeof changeAccountPassword>,
    res: ResponseOf<typeof changeAccountPassword>
  ) => {
    const customer_id = customerIdOf(req)
    const { token, refresh_token } = await guessing(req, customer_id, () =>
      changePassword(req.scope, { ...req.validatedBody, customer_id })
    )
    res.json({ token, refresh_token })
  }
)
