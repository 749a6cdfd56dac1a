import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Credit } from "../../domain/checkout/share-credits"
import { rupiah, sum } from "../../domain/money/rupiah"
import type { NewRefund } from "../../modules/purchase-payment/refunds"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { creditsOf, loadOrder } from "../order/load-order"

type CreditRefund = Pick<NewRefund, "order_id" | "seller_order_id" | "cause" | "reason"> & {
  credit: Credit
}

/** A credit that goes back, wholly or in part. Medusa's order has nothing to book: it was never money of it. */
export function creditRefund({ cause, credit, ...refund }: CreditRefund): NewRefund {
  return {
    ...refund,
    cause: `${cause}:credit:${credit.id}`,
    amount: credit.amount,
    transaction_id: credit.id,
    known_key: null,
    booked_in_medusa: false,
    credit,
  }
}

/**
 * What is to be owed of the credits of an order that ended unpaid: Medusa and the loyalty plugin keep what
 * was spent. An order that its checkout undid has no cart any more and spent nothing: see `undoOrder`.
 */
export async function creditsToOwe(
  container: MedusaContainer,
  { order_id, reason }: { order_id: string; reason: string }
): Promise<NewRefund[]> {
  const credits = await creditsSpentOn(container, order_id)
  if (credits.length === 0 || !(await hasCart(container, order_id))) return []
  const cause = `order:${order_id}`
  return credits.map((credit) =>
    creditRefund({ order_id, seller_order_id: null, cause, reason, credit })
  )
}

const creditsColumn = z
  .array(
    z.object({
      id: z.string(),
      reference: z.string().nullable(),
      reference_id: z.string().nullable(),
      amount: z.number().transform(rupiah),
    })
  )
  .nullable()

/** As they were cut: an operator may have added credit lines to the order since, which nobody paid. */
async function creditsSpentOn(container: MedusaContainer, order_id: string): Promise<Credit[]> {
  const parts = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders({ order_id })
  if (parts.length === 0) {
    const order = await loadOrder(container, order_id)
    return order ? creditsOf(order) : []
  }
  const whole = new Map<string, Credit>()
  for (const share of parts.flatMap(({ credits }) => creditsColumn.parse(credits) ?? [])) {
    const amount = sum([whole.get(share.id)?.amount ?? 0, share.amount])
    whole.set(share.id, { ...share, amount })
  }
  return [...whole.values()]
}

async function hasCart(container: MedusaContainer, order_id: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id },
  })
  return data.length > 0
}
