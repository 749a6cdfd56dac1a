import { sellerOrderNumber } from "../../../src/domain/seller-order/seller-order-number"
import type { AgreedCommission } from "../../../src/domain/wallet/commission"
import type { PlannedPurchase } from "./plan"

const TERMS = { basis_points: 500, fixed: 0, minimum: 0, cap: null }

/** Of whom and what a purchase speaks by ids. */
type Named = {
  /** Its place in the sequence of seller orders. */
  sequence: number
  seller_id: string
  customer_id: string
  origin: object
  operator_id: string
}

export type Purchase = PlannedPurchase & Named

export const totalOf = ({ goods, shipping, voucher }: PlannedPurchase) =>
  goods + shipping - (voucher?.amount ?? 0)

/** The rows of a purchase in the tables of the marketplace, as its life would have left them. */
export function rowsOf(one: Purchase): Record<string, Record<string, unknown>[]> {
  const { id, listing, times, goods, shipping, voucher, ending, refunded } = one
  const total = totalOf(one)
  const isCancelled = one.ending === "cancelled"
  const isBack = one.ending === "went_back"
  const made = { created_at: times.placed, updated_at: times.ended }
  const agreed = commissionOf(one)
  const [size = null] = listing.variants.map((variant) => variant.size)
  return {
    reluv_listing: [
      {
        id: id.listing,
        product_id: id.product,
        seller_id: one.seller_id,
        condition: listing.condition,
        has_tags: false,
        is_made: true,
        unreviewed: false,
        tries: 0,
        brand: listing.brand,
        size,
        color: listing.color,
        measurements: listing.measurements,
        price: goods,
        original_price: listing.original_price,
        weight: listing.weight,
        // Whoever calls a purchase off does not have the piece any more.
        status: isCancelled ? "inactive" : "sold",
        published_at: new Date(times.placed.getTime() - 6 * 86_400_000),
        sold_at: isCancelled ? null : times.paid,
        ...made,
      },
    ],
    reluv_piece: [
      {
        id: id.piece,
        variant_id: id.variant,
        listing_id: id.listing,
        stock: 1,
        claimed: isCancelled ? 0 : 1,
        ...made,
      },
    ],
    reluv_piece_claim: [
      {
        id: id.piece.replace("pc_", "clm_"),
        cart_id: id.cart,
        variant_id: id.variant,
        listing_id: id.listing,
        quantity: 1,
        status: isCancelled ? "released" : "sold",
        release_reason: isCancelled ? "called off" : null,
        owner: "sample",
        order_id: id.order,
        cut_at: times.placed,
        tries: 0,
        ...made,
      },
    ],
    reluv_seller_order: [
      {
        id: id.part,
        number: sellerOrderNumber(one.sequence, times.placed),
        order_id: id.order,
        seller_id: one.seller_id,
        customer_id: one.customer_id,
        status: statusOf(ending),
        item_total: goods,
        shipping_total: shipping,
        discount_total: voucher?.amount ?? 0,
        total,
        credit_total: 0,
        commission_total: agreed.amount,
        commission_tax: 0,
        commission: [agreed],
        voucher_items_by_platform: voucher?.of === "platform" ? voucher.amount : 0,
        voucher_items_by_seller: voucher?.of === "seller" ? voucher.amount : 0,
        voucher_shipping_by_platform: 0,
        voucher_shipping_by_seller: 0,
        refunded_total: refunded,
        tries: 0,
        courier_code: one.courier,
        origin: one.origin,
        paid_at: times.paid,
        processing_at: times.processing,
        shipped_at: isCancelled ? null : times.shipped,
        delivered_at: isCancelled || isBack ? null : times.delivered,
        completed_at: ["completed", "partly_refunded"].includes(ending) ? times.ended : null,
        cancelled_at: isCancelled || isBack ? times.ended : null,
        cancelled_by: isCancelled ? "seller" : isBack ? "vendor" : null,
        ...cashOf(one),
        ...made,
      },
    ],
    reluv_seller_order_line: [
      {
        id: id.line.replace("ordli_", "sordl_"),
        seller_order_id: id.part,
        line_item_id: id.line,
        variant_id: id.variant,
        product_id: id.product,
        title: listing.title,
        variant_title: size,
        quantity: 1,
        weight: listing.weight,
        subtotal: goods,
        discount_total: voucher?.amount ?? 0,
        total: goods - (voucher?.amount ?? 0),
        ...made,
      },
    ],
    reluv_purchase_payment: [
      {
        id: id.payment,
        order_id: id.order,
        amount: total,
        credit_total: 0,
        status: isBack
          ? "cancelled"
          : refunded === 0
            ? "paid"
            : refunded === total
              ? "refunded"
              : "partially_refunded",
        payment_type: one.payment_type,
        expires_at: new Date(times.placed.getTime() + 86_400_000),
        paid_at: isBack ? null : one.cash ? times.delivered : times.paid,
        closed_at: isBack ? times.ended : null,
        heard_at: times.paid,
        paid_by: one.cash ? `cash:${id.order}` : id.transaction,
        accounted_at: times.paid,
        tries: 0,
        ...made,
      },
    ],
    reluv_payment_attempt: one.cash ? [] : [attemptOf(one, made)],
    reluv_cash_claim: one.cash
      ? [
          {
            id: id.cart.replace("cart_", "ccl_"),
            cart_id: id.cart,
            customer_id: one.customer_id,
            buyer_keys: [`customer:${one.customer_id}`],
            ...made,
          },
        ]
      : [],
    reluv_cash_refusal: isBack
      ? [
          {
            id: refusalIdOf(one),
            seller_order_id: id.part,
            order_id: id.order,
            customer_id: one.customer_id,
            buyer_keys: [`customer:${one.customer_id}`],
            reason: reasonOf(one),
            created_at: times.ended,
            updated_at: times.ended,
          },
        ]
      : [],
    reluv_purchase_refund:
      refunded === 0
        ? []
        : [
            {
              id: id.refund,
              order_id: id.order,
              seller_order_id: id.part,
              cause: `seller-order:${id.part}`,
              amount: refunded,
              reason: reasonOf(one),
              status: "done",
              rail: "gateway",
              transaction_id: id.transaction,
              booked_in_medusa: true,
              attempts: 1,
              next_attempt_at: times.ended,
              done_at: times.ended,
              created_at: times.ended,
              updated_at: times.ended,
            },
          ],
    reluv_dispute: isDisputed(one) ? [disputeOf(one)] : [],
  }
}

function attemptOf({ id, times, payment_type }: Purchase, made: object) {
  return {
    id: id.attempt,
    purchase_payment_id: id.payment,
    number: 1,
    midtrans_order_id: `${id.order}-1`,
    status: "paid",
    transaction_id: id.transaction,
    payment_type,
    review: false,
    tries: 0,
    closed_at_vendor: times.paid,
    ...made,
  }
}

function statusOf(ending: Purchase["ending"]): string {
  if (ending === "partly_refunded") return "completed"
  return ending === "went_back" ? "cancelled" : ending
}

/** What a courier collected, and what an operator wrote down of it. */
function cashOf(one: Purchase): Record<string, unknown> {
  const { cash, operator_id } = one
  const total = totalOf(one)
  const came = cash?.remitted ?? null
  return {
    cash_due: cash && total,
    cash_remitted: cash && came ? total - cash.fee : null,
    cash_fee: cash && came ? cash.fee : null,
    cash_reference: came && referenceOf(came),
    cash_recorded_by: came && operator_id,
  }
}

/** Of the transfer that it came with: one a day. */
export function referenceOf(remitted: Date): string {
  return `BTS-${remitted.toISOString().slice(0, 10)}`
}

export const refusalIdOf = ({ id }: Purchase) => id.part.replace("sord_", "cref_")

function isDisputed({ ending }: Purchase): boolean {
  return ending === "refunded" || ending === "partly_refunded"
}

function disputeOf({ id, times, customer_id, operator_id, ending, refunded }: Purchase) {
  return {
    id: id.part.replace("sord_", "dsp_"),
    seller_order_id: id.part,
    customer_id,
    reason: "not_as_described",
    text: "Ada noda di bagian depan yang tidak terlihat di foto.",
    photos: [],
    status: "decided",
    decision: ending === "refunded" ? "refund" : "partial_refund",
    amount: refunded,
    decided_by: operator_id,
    decided_at: times.ended,
    created_at: times.disputed,
    updated_at: times.ended,
  }
}

export function reasonOf({ ending }: Purchase): string {
  if (ending === "went_back") return "returned"
  return ending === "cancelled" ? "Barangnya sudah laku di tempat lain" : "Tidak sesuai deskripsi"
}

/** Five percent of what the goods bring their shop. */
function commissionOf({ goods, voucher }: Purchase): AgreedCommission {
  const base = goods - (voucher?.of === "seller" ? voucher.amount : 0)
  const amount = Math.floor((base * TERMS.basis_points) / 10_000)
  return { rule_id: null, ...TERMS, of_shipping: false, of_vouchers: false, base, amount }
}
