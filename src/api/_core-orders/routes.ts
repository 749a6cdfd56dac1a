import type { CoreOrderErrorCode } from "./errors"
import {
  itself,
  ofClaim,
  ofExchange,
  ofFulfillment,
  ofOrderChange,
  ofPayment,
  ofPaymentCollection,
  ofReservation,
  ofReturn,
  type WhichOrder,
} from "./which-order"

/** `POST /admin/orders/:id/cancel`, spelled as Medusa's folders spell it. */
export type RouteName = `${"POST" | "DELETE"} /${string}`

/** Routes of Medusa that do the same to a purchase. */
export type CoreRoutes = {
  what: string
  /** What becomes of it where it is not refused, as a sentence goes on after "A purchase:". */
  purchase: string
  /** The code of the refusal; null where Medusa goes on. */
  refuses: CoreOrderErrorCode | null
  /** Which order the `:id` of a route belongs to; `order_id` in a body is always looked at. */
  routes: readonly (readonly [WhichOrder, readonly RouteName[]])[]
}

/**
 * Every route of Medusa's core that changes an order, its money, its parcels or its stock, and what it
 * does to an order with seller orders: a purchase. An order without them is Medusa's own on all of them.
 * A spec compares the table with the routes of the installed Medusa.
 */
export const CORE_ORDER_ROUTES: readonly CoreRoutes[] = [
  {
    what: "cancel",
    purchase: "unpaid, the whole of it ends: payment, page, seller orders, claims; paid, refused",
    refuses: "CANCEL_ITS_PARTS",
    routes: [[itself, ["POST /admin/orders/:id/cancel"]]],
  },
  {
    what: "complete, archive",
    purchase: "refused until every seller order has ended and all money that is owed is back",
    refuses: "PARTS_GO_ON",
    routes: [[itself, ["POST /admin/orders/:id/complete", "POST /admin/orders/:id/archive"]]],
  },
  {
    what: "e-mail, addresses",
    purchase: "changed, but for the place that its couriers were priced for",
    refuses: "PLACE_WAS_PRICED",
    routes: [[itself, ["POST /admin/orders/:id"]]],
  },
  {
    what: "money",
    purchase: "refused",
    refuses: "MONEY_MOVES_WITH_PARTS",
    routes: [
      [
        itself,
        [
          "POST /admin/orders/:id/credit-lines",
          "POST /admin/orders/:id/payment-sessions/authorize",
          "POST /admin/payment-collections",
        ],
      ],
      [ofPayment, ["POST /admin/payments/:id/capture", "POST /admin/payments/:id/refund"]],
      [
        ofPaymentCollection,
        [
          "POST /admin/payment-collections/:id/mark-as-paid",
          "POST /admin/payment-collections/:id/payment-sessions",
          "DELETE /admin/payment-collections/:id",
        ],
      ],
    ],
  },
  {
    what: "edits",
    purchase: "refused",
    refuses: "PURCHASE_IS_CUT",
    routes: [
      [
        itself,
        [
          "POST /admin/order-edits",
          "POST /admin/order-edits/:id/items",
          "POST /admin/order-edits/:id/items/:action_id",
          "DELETE /admin/order-edits/:id/items/:action_id",
          "POST /admin/order-edits/:id/items/item/:item_id",
          "POST /admin/order-edits/:id/shipping-method",
          "POST /admin/order-edits/:id/shipping-method/:action_id",
          "DELETE /admin/order-edits/:id/shipping-method/:action_id",
          "POST /admin/order-edits/:id/request",
          "POST /admin/order-edits/:id/confirm",
        ],
      ],
      [ofOrderChange, ["POST /admin/order-changes/:id"]],
    ],
  },
  {
    what: "returns",
    purchase: "refused",
    refuses: "PURCHASE_IS_CUT",
    routes: [
      [itself, ["POST /admin/returns", "POST /store/returns"]],
      [
        ofReturn,
        [
          "POST /admin/returns/:id",
          "POST /admin/returns/:id/request-items",
          "POST /admin/returns/:id/request-items/:action_id",
          "DELETE /admin/returns/:id/request-items/:action_id",
          "POST /admin/returns/:id/shipping-method",
          "POST /admin/returns/:id/shipping-method/:action_id",
          "DELETE /admin/returns/:id/shipping-method/:action_id",
          "POST /admin/returns/:id/request",
          "POST /admin/returns/:id/receive",
          "POST /admin/returns/:id/receive-items",
          "POST /admin/returns/:id/receive-items/:action_id",
          "DELETE /admin/returns/:id/receive-items/:action_id",
          "POST /admin/returns/:id/dismiss-items",
          "POST /admin/returns/:id/dismiss-items/:action_id",
          "DELETE /admin/returns/:id/dismiss-items/:action_id",
          "POST /admin/returns/:id/receive/confirm",
        ],
      ],
    ],
  },
  {
    what: "claims",
    purchase: "refused",
    refuses: "PURCHASE_IS_CUT",
    routes: [
      [itself, ["POST /admin/claims"]],
      [
        ofClaim,
        [
          "POST /admin/claims/:id/claim-items",
          "POST /admin/claims/:id/claim-items/:action_id",
          "DELETE /admin/claims/:id/claim-items/:action_id",
          "POST /admin/claims/:id/inbound/items",
          "POST /admin/claims/:id/inbound/items/:action_id",
          "DELETE /admin/claims/:id/inbound/items/:action_id",
          "POST /admin/claims/:id/inbound/shipping-method",
          "POST /admin/claims/:id/inbound/shipping-method/:action_id",
          "DELETE /admin/claims/:id/inbound/shipping-method/:action_id",
          "POST /admin/claims/:id/outbound/items",
          "POST /admin/claims/:id/outbound/items/:action_id",
          "DELETE /admin/claims/:id/outbound/items/:action_id",
          "POST /admin/claims/:id/outbound/shipping-method",
          "POST /admin/claims/:id/outbound/shipping-method/:action_id",
          "DELETE /admin/claims/:id/outbound/shipping-method/:action_id",
          "POST /admin/claims/:id/request",
        ],
      ],
    ],
  },
  {
    what: "exchanges",
    purchase: "refused",
    refuses: "PURCHASE_IS_CUT",
    routes: [
      [itself, ["POST /admin/exchanges"]],
      [
        ofExchange,
        [
          "POST /admin/exchanges/:id/inbound/items",
          "POST /admin/exchanges/:id/inbound/items/:action_id",
          "DELETE /admin/exchanges/:id/inbound/items/:action_id",
          "POST /admin/exchanges/:id/inbound/shipping-method",
          "POST /admin/exchanges/:id/inbound/shipping-method/:action_id",
          "DELETE /admin/exchanges/:id/inbound/shipping-method/:action_id",
          "POST /admin/exchanges/:id/outbound/items",
          "POST /admin/exchanges/:id/outbound/items/:action_id",
          "DELETE /admin/exchanges/:id/outbound/items/:action_id",
          "POST /admin/exchanges/:id/outbound/shipping-method",
          "POST /admin/exchanges/:id/outbound/shipping-method/:action_id",
          "DELETE /admin/exchanges/:id/outbound/shipping-method/:action_id",
          "POST /admin/exchanges/:id/request",
        ],
      ],
    ],
  },
  {
    what: "taking such a change back",
    purchase: "Medusa's own: nothing stays of a change that was begun before the plugin came",
    refuses: null,
    routes: [
      [itself, ["DELETE /admin/order-edits/:id"]],
      [
        ofReturn,
        [
          "POST /admin/returns/:id/cancel",
          "DELETE /admin/returns/:id/request",
          "DELETE /admin/returns/:id/receive",
        ],
      ],
      [ofClaim, ["POST /admin/claims/:id/cancel", "DELETE /admin/claims/:id/request"]],
      [ofExchange, ["POST /admin/exchanges/:id/cancel", "DELETE /admin/exchanges/:id/request"]],
    ],
  },
  {
    what: "parcels",
    purchase: "refused",
    refuses: "SHIP_FROM_SELLER_ORDER",
    routes: [
      [
        itself,
        [
          "POST /admin/orders/:id/fulfillments",
          "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel",
          "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments",
          "POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
          "POST /admin/fulfillments",
        ],
      ],
      [
        ofFulfillment,
        ["POST /admin/fulfillments/:id/cancel", "POST /admin/fulfillments/:id/shipment"],
      ],
    ],
  },
  {
    what: "reserved stock",
    purchase: "refused",
    refuses: "STOCK_MOVES_WITH_PARTS",
    routes: [
      [itself, ["POST /admin/reservations"]],
      [ofReservation, ["POST /admin/reservations/:id", "DELETE /admin/reservations/:id"]],
    ],
  },
  {
    what: "transfer to another customer",
    purchase: "refused",
    refuses: "BUYER_STAYS",
    routes: [
      [
        itself,
        [
          "POST /admin/orders/:id/transfer",
          "POST /admin/orders/:id/transfer/guest",
          "POST /store/orders/:id/transfer/request",
          "POST /store/orders/:id/transfer/accept",
        ],
      ],
    ],
  },
  {
    what: "taking a transfer back",
    purchase: "Medusa's own: there is none",
    refuses: null,
    routes: [
      [
        itself,
        [
          "POST /admin/orders/:id/transfer/cancel",
          "POST /store/orders/:id/transfer/cancel",
          "POST /store/orders/:id/transfer/decline",
        ],
      ],
    ],
  },
  {
    what: "draft orders",
    purchase: "is no draft any more: refused",
    refuses: "PURCHASE_IS_CUT",
    routes: [
      [
        itself,
        [
          "POST /admin/draft-orders",
          "POST /admin/draft-orders/:id",
          "DELETE /admin/draft-orders/:id",
          "POST /admin/draft-orders/:id/convert-to-order",
          "POST /admin/draft-orders/:id/edit",
          "DELETE /admin/draft-orders/:id/edit",
          "POST /admin/draft-orders/:id/edit/items",
          "POST /admin/draft-orders/:id/edit/items/:action_id",
          "DELETE /admin/draft-orders/:id/edit/items/:action_id",
          "POST /admin/draft-orders/:id/edit/items/item/:item_id",
          "POST /admin/draft-orders/:id/edit/promotions",
          "DELETE /admin/draft-orders/:id/edit/promotions",
          "POST /admin/draft-orders/:id/edit/shipping-methods",
          "POST /admin/draft-orders/:id/edit/shipping-methods/:action_id",
          "DELETE /admin/draft-orders/:id/edit/shipping-methods/:action_id",
          "POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id",
          "DELETE /admin/draft-orders/:id/edit/shipping-methods/method/:method_id",
          "POST /admin/draft-orders/:id/edit/request",
          "POST /admin/draft-orders/:id/edit/confirm",
        ],
      ],
    ],
  },
  {
    what: "list as a file",
    purchase: "Medusa's own: it changes nothing",
    refuses: null,
    routes: [[itself, ["POST /admin/orders/export"]]],
  },
]

/**
 * Routes by which a seller's piece would get into an order without a claim, a seller order or a courier, or
 * off sale for an order that does not exist.
 */
export const PIECES_STAY_OUT: readonly RouteName[] = [
  "POST /admin/draft-orders",
  "POST /admin/draft-orders/:id/edit/items",
  "POST /admin/draft-orders/:id/convert-to-order",
  "POST /admin/order-edits/:id/items",
  "POST /admin/claims/:id/outbound/items",
  "POST /admin/exchanges/:id/outbound/items",
  "POST /admin/reservations",
]
