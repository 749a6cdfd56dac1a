import type { Codes } from "./codes"

/** Carts, and the orders that they become. */
export const PURCHASE_CODES = {
  GUEST_CHECKOUT_OFF: [401, "sellers' pieces are sold to customers with an account only"],
  EMAIL_MISSING: [400, "a guest's cart needs an e-mail address"],
  CART_NOT_FOUND: [404, "no such cart, or it belongs to another account"],
  ORD_001: [404, "no such order or seller order"],
  ORD_002: [400, "the cart is empty"],
  ORD_003: [
    400,
    "the shipping address is missing, lacks what a courier needs, or names two places; the message names each field",
  ],
  ORD_004: [400, "courier prices cannot be had now, or the option belongs to no seller"],
  ORD_007: [400, "a piece was taken by another buyer; the message names the variants"],
  NO_COURIER_OFFERED: [null, "in the `error` of a seller's rates: no courier serves the route"],
  INSURANCE_NOT_OFFERED: [400, "this courier does not insure this parcel"],
  COURIER_NOT_OFFERED: [400, "this courier is not one of those offered"],
  COURIER_MISSING: [
    400,
    "a courier is not chosen for every seller; the message names the shops, with the ids of their rates",
  ],
  COURIERS_DO_NOT_FIT: [
    400,
    "a seller of the cart has two couriers, or one is of somebody who sends nothing of it: choose them again",
  ],
  CART_MIXED: [
    400,
    "the cart holds sellers' pieces and the shop's own products: buy them in two carts",
  ],
  CURRENCY_NOT_RUPIAH: [400, "sellers' pieces are sold in rupiah"],
  AMOUNT_NOT_PAYABLE: [
    400,
    "the total is not whole rupiah, is below 0, or more than Rp2.000.000.000 before discounts",
  ],
  CART_COMPLETED: [400, "the cart is an order already; its payment session stays as it is"],
  CART_CHANGED: [
    400,
    "the cart, or the price of something in it, changed; nothing was ordered, and the cart shows the new prices",
  ],
  OWN_PIECE: [400, "the buyer owns the shop of a piece, or works for it"],
  QUANTITY_INVALID: [400, "a number of pieces that is not whole, or below 1"],
  CHECKOUT_IN_PROGRESS: [400, "the cart is being completed by another request; ask again"],
  ITEM_NOT_FOR_SALE: [400, "no listing has this variant; the message names them"],
  CASH_ON_DELIVERY_OFF: [400, "this marketplace takes no cash on delivery"],
  CASH_ON_DELIVERY_REFUSED: [
    400,
    "no cash on delivery for this buyer, who sent parcels back, or with these vouchers",
  ],
  CASH_ON_DELIVERY_TOO_MANY: [
    400,
    "more of this buyer's parcels would wait to be paid at the door than may (`policies.cash_on_delivery.max_open`)",
  ],
  CASH_ON_DELIVERY_TOO_MUCH: [
    400,
    "more than a courier collects for one parcel, or nothing at all",
  ],
  CASH_ON_DELIVERY_NOT_OFFERED: [400, "no courier collects cash for this parcel"],
  COURIER_NOT_NEEDED: [400, "a courier is named for a seller of whom nothing is bought"],
  IDEMPOTENCY_KEY_USED: [
    400,
    "the `Idempotency-Key` stands for another purchase, listing, payout or message already",
  ],
  ORD_008: [403, "only a purchase that waits for its payment can be cancelled"],
  CANCEL_ITS_PARTS: [400, "a paid purchase is called off seller order by seller order"],
  MONEY_MOVES_WITH_PARTS: [400, "Medusa's own money routes do not serve a purchase"],
  PURCHASE_IS_CUT: [400, "a purchase is not edited, returned, exchanged or claimed in Medusa"],
  STOCK_MOVES_WITH_PARTS: [400, "Medusa's reservations of a purchase follow its seller orders"],
  BUYER_STAYS: [400, "a purchase is not transferred to another customer"],
  PARTS_GO_ON: [400, "a purchase is neither completed nor archived before its parts have ended"],
  PLACE_WAS_PRICED: [400, "the city, province or postal code of a purchase does not change"],
  PIECE_NEEDS_CHECKOUT: [
    400,
    "sellers' pieces do not get into drafts, edits, exchanges or reservations",
  ],
} as const satisfies Codes
