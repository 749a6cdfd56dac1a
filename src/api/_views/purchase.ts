import type { MedusaContainer } from "@medusajs/framework/types"
import { type MedusaError, Modules } from "@medusajs/framework/utils"
import type { Language } from "../../domain/said"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { saidBy } from "../../shared/errors"
import type { Ordered } from "../../workflows/checkout/complete/complete-purchase-once"
import { readPayment } from "../../workflows/payment/read-payment"
import type { CashOffer } from "../../workflows/purchase/cash-on-delivery"
import type { PurchaseDraft } from "../../workflows/purchase/draft-purchase"
import type { PurchaseQuoteView, PurchaseView } from "../_shapes/purchase"
import { courierRate, rateProblem } from "./courier-rate"
import { paymentView } from "./payment"
import { viewSellerOrders } from "./seller-orders"
import { cartVouchersView } from "./voucher"

/** A purchase with its parts and its payment page, which is opened if nothing has done so yet. */
export async function viewPurchase(
  container: MedusaContainer,
  { order_id, ...known }: Ordered
): Promise<PurchaseView> {
  const reading = await readPayment(container, order_id, known)
  const [order, parts] = await Promise.all([
    container.resolve(Modules.ORDER).retrieveOrder(order_id, {
      select: ["id", "display_id", "email", "currency_code", "created_at"],
    }),
    container
      .resolve(SELLER_ORDER_MODULE)
      .listSellerOrders({ order_id }, { order: { number: "ASC" } }),
  ])
  return {
    order: {
      id: order.id,
      display_id: Number(order.display_id),
      email: order.email ?? null,
      currency_code: order.currency_code,
      total: reading.payment.amount,
      created_at: new Date(order.created_at).toISOString(),
    },
    seller_orders: await viewSellerOrders(container, parts, "buyer"),
    payment: paymentView(reading),
  }
}

/** A purchase that is only asked for: its sums, its couriers and everything that stands against it. */
export function purchaseQuoteView(
  { lines, quote, methods, totals, vouchers, problems }: PurchaseDraft,
  cash: CashOffer | null,
  language: Language
): PurchaseQuoteView {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  return {
    items: lines.map((line) => ({
      variant_id: line.variant_id,
      listing_id: line.listing_id,
      seller_id: line.seller_id,
      title: line.title,
      variant_title: line.variant_title ?? null,
      thumbnail: line.thumbnail ?? null,
      quantity: line.quantity,
      unit_price: line.unit_price,
      discount_total: line.adjustments.reduce((all, { amount }) => all + amount, 0),
    })),
    sellers: quote.sellers.map(({ seller, item_ids, rates, error, offer }) => ({
      seller,
      variant_ids: item_ids.flatMap((id) => lineOf.get(id)?.variant_id ?? []),
      rates: rates.map((rate) => courierRate(rate, offer)),
      error: rateProblem(error, language),
      shipping_total: methods.find(({ seller_id }) => seller_id === seller.id)?.amount ?? null,
    })),
    item_total: totals.original_item_total,
    shipping_total: totals.original_shipping_total,
    discount_total: totals.discount_total,
    total: totals.total,
    vouchers: cartVouchersView({ verdicts: vouchers.told, uses: vouchers.held.vouchers }, language)
      .vouchers,
    cash_on_delivery: cash && {
      problem: cash.problem && problemView(cash.problem, language),
      fee: cash.fee,
    },
    problems: problems.map(({ error, variant_ids = [], seller_ids = [], codes = [] }) => ({
      ...problemView(error, language),
      variant_ids: [...variant_ids],
      seller_ids: [...seller_ids],
      codes: [...codes],
    })),
    expires_at: quote.expires_at?.toISOString() ?? null,
  }
}

function problemView(error: MedusaError, language: Language) {
  return { code: error.code ?? error.type, message: saidBy(error, language) ?? error.message }
}
