import type { IdleReason } from "../../domain/checkout/idle-code"
import { MAX_TOTAL } from "../../domain/checkout/payable-total"
import type { PriceChange } from "../../domain/checkout/price-changes"
import { defineErrors } from "../../shared/errors"

const WHY: Record<IdleReason, string> = {
  off: "it is not in use",
  not_yet: "it is not valid yet",
  ended: "it has ended",
  used_up: "it is used up",
  waits_for_courier: "it waits for a courier",
  no_match: "it is for something else",
}

export const CheckoutErrors = defineErrors({
  CART_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Cart not found" },
  PAYMENT_COLLECTION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => "Payment collection not found",
  },
  CART_MIXED: {
    kind: "NOT_ALLOWED",
    message: (v: { titles: readonly string[] }) =>
      `Sellers' pieces and the shop's own products are bought in two carts. The shop's own: ${v.titles.join(", ")}`,
  },
  GUEST_CHECKOUT_OFF: {
    kind: "UNAUTHORIZED",
    message: () =>
      "Log in or register to buy this: the shops here sell to customers with an account",
  },
  EMAIL_MISSING: {
    kind: "INVALID_DATA",
    message: () => "A guest's cart needs an e-mail address",
  },
  CURRENCY_NOT_RUPIAH: {
    kind: "NOT_ALLOWED",
    message: () => "Sellers' pieces are sold in rupiah: use a cart of the region Indonesia",
  },
  CART_EMPTY: { kind: "INVALID_DATA", code: "ORD_002", message: () => "The cart is empty" },
  COURIER_MISSING: {
    kind: "INVALID_DATA",
    message: (v: { sellers: readonly { id: string; name: string }[] }) =>
      `Choose a courier for each seller first. Missing: ${v.sellers
        .map(({ id, name }) => `${name} (${id})`)
        .join(", ")}`,
  },
  PAYMENT_SESSION_MISSING: {
    kind: "INVALID_DATA",
    code: "PAY_002",
    message: () => "The cart has no Midtrans payment session",
  },
  PAYMENT_SESSION_STALE: {
    kind: "NOT_ALLOWED",
    code: "PAY_003",
    message: () => "The cart changed after its payment session was made. Make a new one",
  },
  AMOUNT_NOT_PAYABLE: {
    kind: "NOT_ALLOWED",
    message: (v: { total: number }) =>
      `Rp${v.total} cannot be paid: it must be whole rupiah, not below 0, at most Rp${MAX_TOTAL} before discounts`,
  },
  CODE_IDLE: {
    kind: "NOT_ALLOWED",
    code: "CODE_NOT_APPLICABLE",
    message: (v: { codes: readonly { code: string; why: IdleReason }[] }) =>
      `These codes take nothing off this cart: ${v.codes.map(({ code, why }) => `${code} (${WHY[why]})`).join(", ")}`,
  },
  CODE_USED_UP: {
    kind: "NOT_ALLOWED",
    message: (v: { codes: readonly string[] }) =>
      `Others have used up what was left of ${v.codes.join(", ") || "a code"}. Take it off the cart to go on`,
  },
  OWN_PIECE: {
    kind: "NOT_ALLOWED",
    message: (v: { titles: readonly string[] }) =>
      `Nobody buys from their own shop: ${v.titles.join(", ")}`,
  },
  QUANTITY_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { quantity: number }) =>
      `${v.quantity} pieces cannot be bought: quantity is a whole number, at least 1`,
  },
  PRICES_CHANGED: {
    kind: "NOT_ALLOWED",
    code: "CART_CHANGED",
    message: (v: { changes: readonly PriceChange[] }) =>
      `Prices changed: ${v.changes.map(({ title, before, now }) => `"${title}" costs Rp${now} now, not Rp${before}`).join("; ")}. The cart shows them: look at it, then go on`,
  },
  CART_COMPLETED: {
    kind: "NOT_ALLOWED",
    message: () =>
      "This cart is an order already. Its payment page is at GET /store/orders/:id/payment",
  },
  CHECKOUT_IN_PROGRESS: {
    kind: "NOT_ALLOWED",
    message: () => "This cart is being completed by another request. Ask again in a moment",
  },
})
