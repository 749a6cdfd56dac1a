import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { VoucherBuyer } from "../../../domain/voucher/obstacle"
import { type Candidate } from "../../../domain/voucher/outcome"
import { RELUV_MODULE } from "../../../modules/reluv"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"

const DAY_MS = 24 * 60 * 60 * 1000

/** What vouchers ask of a buyer. Looked up only where one of them is not for everybody. */
export async function voucherBuyer(
  container: MedusaContainer,
  { customer_id, has_account }: { customer_id: string | null; has_account: boolean },
  candidates: readonly Pick<Candidate, "standing">[]
): Promise<Omit<VoucherBuyer, "used">> {
  const now = Date.now()
  const buyer = { now, has_account, has_bought: false, is_new: false }
  if (!customer_id || !has_account) return buyer
  const audiences = new Set(candidates.map(({ standing }) => standing.audience))
  if (audiences.has("first_purchase")) {
    const bought = await container.resolve(SELLER_ORDER_MODULE).hasBought({ customer_id })
    buyer.has_bought = bought
  }
  if (audiences.has("new_customers")) {
    const { policies } = container.resolve(RELUV_MODULE).options
    const [customer] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customer_id }, { select: ["id", "created_at"], take: 1 })
    const since = customer ? new Date(customer.created_at).getTime() : 0
    buyer.is_new = now - since <= policies.vouchers.new_customer_days * DAY_MS
  }
  return buyer
}
