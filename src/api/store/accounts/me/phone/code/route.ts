import { askCode } from "../../../../../../workflows/account/phone"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { customerIdOf } from "../../../../../_http/customer"
import { answeringForVendors } from "../../../../../_http/vendor-errors"
import type { askPhoneCode } from "../../../contract"

export const POST = answeringForVendors(
  async (req: RequestTo<typeof askPhoneCode>, res: ResponseOf<typeof askPhoneCode>) => {
    const { channel } = req.validatedBody
    await askCode(req.scope, { customer_id: customerIdOf(req), channel })
    res.json({})
  }
)
