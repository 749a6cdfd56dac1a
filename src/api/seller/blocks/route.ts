import { Modules } from "@medusajs/framework/utils"
import { SAFETY_MODULE } from "../../../modules/safety"
import { SafetyErrors } from "../../../modules/safety/errors"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { blockBuyer } from "./contract"

export async function POST(req: RequestTo<typeof blockBuyer>, res: ResponseOf<typeof blockBuyer>) {
  const { customer_id } = req.validatedBody
  const { seller_id } = req.membership
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customer_id }, { select: ["id"], take: 1 })
  if (!customer) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
  await req.scope.resolve(SAFETY_MODULE).blockParty({ customer_id, seller_id, by: "seller" })
  res.status(201).json({ is_blocked: true })
}
