import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { oneEmail } from "../../../domain/seller/invitation"
import { RequestErrors } from "../../../shared/request-errors"
import { customerIdOf } from "../../_http/customer"

/** Who asks, with the e-mail that invitations are sent to. Throws `AUTH_005`, also for an account that is gone. */
export async function invited(req: MedusaRequest): Promise<{ customer_id: string; email: string }> {
  const id = customerIdOf(req)
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id }, { select: ["email"] })
  if (!customer?.email) throw RequestErrors.AUTHENTICATION_REQUIRED()
  return { customer_id: id, email: oneEmail(customer.email) }
}
