import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentMethodsWithin } from "../../domain/payment/payment-methods"
import { payableWith } from "../../domain/voucher/eligible"
import type { VoucherScope } from "../../domain/voucher/voucher"
import { RELUV_MODULE } from "../../modules/reluv"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { takenByVouchers } from "../checkout/cut/voucher-discounts"
import type { PlacedOrder } from "../order/load-order"

/**
 * What the payment page of an order offers; undefined is all that the account has. A voucher that is limited to some
 * ways of paying has taken something off already: every page of its order, also a later one, offers those alone.
 * `scopes` is what its vouchers are limited to, where the caller has that at hand.
 */
export async function paymentMethodsOfOrder(
  container: MedusaContainer,
  order: PlacedOrder,
  scopes?: readonly VoucherScope[]
): Promise<readonly string[] | undefined> {
  const offered = container.resolve(RELUV_MODULE).options.midtrans?.enabled_payments
  if (takenByVouchers(order).size === 0) return offered
  const known =
    scopes ?? (await container.resolve(VOUCHER_MODULE).listUsedScopes({ order_id: order.id }))
  return paymentMethodsWithin(payableWith(known), offered)
}
