import { defineErrors } from "../../shared/errors"

/** Why a route of Medusa's own does not serve a purchase from sellers, and where to go instead. */
export const CoreOrderErrors = defineErrors({
  CANCEL_ITS_PARTS: {
    kind: "NOT_ALLOWED",
    message: () =>
      "This purchase from sellers is paid: cancel its seller orders one by one, in their block on the order's page. Each gives back its own money and pieces",
  },
  MONEY_MOVES_WITH_PARTS: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The money of a purchase from sellers moves with its seller orders: cancel one, or decide its dispute, and Reluv refunds and books it",
  },
  PURCHASE_IS_CUT: {
    kind: "NOT_ALLOWED",
    message: () =>
      "A purchase from sellers is not edited, returned, exchanged or claimed: cancel a seller order before it ships, or settle a dispute about it afterwards",
  },
  SHIP_FROM_SELLER_ORDER: {
    kind: "NOT_ALLOWED",
    message: () =>
      "Parcels are booked, shipped and given back from the seller order, which Medusa's fulfillments follow by themselves",
  },
  STOCK_MOVES_WITH_PARTS: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The pieces of a purchase from sellers are reserved and freed with its seller orders: cancel one, and its pieces are free",
  },
  BUYER_STAYS: {
    kind: "NOT_ALLOWED",
    message: () =>
      "A purchase from sellers stays with its buyer, to whom its money would go back. A guest follows it by its link",
  },
  PARTS_GO_ON: {
    kind: "NOT_ALLOWED",
    message: () =>
      "Seller orders of this purchase go on, or money of it is still to go back. It completes by itself with the last of them",
  },
  PLACE_WAS_PRICED: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The couriers of this purchase were priced for its city, province and postal code. Name, phone and street may change",
  },
  PIECE_NEEDS_CHECKOUT: {
    kind: "NOT_ALLOWED",
    message: () =>
      "Sellers' pieces are bought through a cart or POST /store/purchases, which claim them and cut the order per seller",
  },
})

export type CoreOrderErrorCode = keyof typeof CoreOrderErrors
