import { z } from "@medusajs/framework/zod"
import { route } from "../../../_contract/route"
import { OperatorCustomerView } from "../../../_shapes/operator-customer"

export const readCustomer = route("GET /admin/reluv/customers/:id", {
  who: "operator",
  says: "The shops that a customer acts for, and what they bought and disputed",
  notes: "A customer who never did anything of it has empty lists and zeros.",
  answer: z.strictObject({ customer: OperatorCustomerView }),
})
