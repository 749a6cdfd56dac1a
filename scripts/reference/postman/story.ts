import {
  aBooking,
  anUnpaidOrder,
  aPiece,
  aPurchase,
  broughtByCourier,
  paid,
  WANTED,
} from "./purchase"
import type { Chapter, Step } from "./step"

const VIRTUAL_ACCOUNT = { payment_type: "bank_transfer", bank: "bca" }
const PASSWORD = "a-long-sample-password"

/** A customer of this run: `<party>_email`, `<party>_token`. */
function aCustomer(party: "buyer" | "seller", first_name: string): Step[] {
  const login = { email: `{{${party}_email}}`, password: PASSWORD }
  return [
    {
      says: `The ${party} registers a login`,
      ask: "POST /auth/customer/emailpass/register",
      body: login,
      keeps: { [`${party}_token`]: "json.token" },
    },
    {
      says: `The ${party} becomes a customer`,
      ask: "POST /store/customers",
      as: party,
      body: { email: login.email, first_name, last_name: "Wulandari" },
    },
    {
      says: `The ${party} logs in`,
      ask: "POST /auth/customer/emailpass",
      body: login,
      keeps: { [`${party}_token`]: "json.token" },
    },
  ]
}

/**
 * The whole API as one story, to be run from top to bottom: each request hands on what later ones
 * need. Every route of ours is in it.
 */
export const STORY: Chapter[] = [
  {
    name: "1. Everybody logs in",
    about: "Medusa's own routes. Two operators: a transfer by hand needs a second pair of eyes.",
    steps: [
      {
        says: "The operator logs in",
        ask: "POST /auth/user/emailpass",
        body: { email: "{{operator_email}}", password: "{{operator_password}}" },
        keeps: { operator_token: "json.token" },
      },
      {
        says: "A second operator is invited",
        ask: "POST /admin/invites",
        as: "operator",
        body: { email: "{{second_operator_email}}" },
        keeps: { invite: "json.invite.token" },
      },
      {
        says: "The second operator registers a login",
        ask: "POST /auth/user/emailpass/register",
        body: { email: "{{second_operator_email}}", password: PASSWORD },
        keeps: { second_operator_token: "json.token" },
      },
      {
        says: "The second operator accepts",
        ask: "POST /admin/invites/accept",
        as: "second_operator",
        query: { token: "{{invite}}" },
        body: { email: "{{second_operator_email}}", first_name: "Dewi", last_name: "Operator" },
      },
      {
        says: "The second operator logs in",
        ask: "POST /auth/user/emailpass",
        body: { email: "{{second_operator_email}}", password: PASSWORD },
        keeps: { second_operator_token: "json.token" },
      },
      ...aCustomer("buyer", "Sari"),
      ...aCustomer("seller", "Ani"),
    ],
  },
  {
    name: "2. A shop",
    about:
      "A customer opens a shop; nobody but its own people and operators see more than its page.",
    steps: [
      {
        says: "The seller opens a shop",
        ask: "POST /store/sellers",
        as: "seller",
        body: {
          name: "Toko Ani {{run}}",
          handle: "toko-ani-{{run}}",
          phone: "0812-3456-7890",
          origin: {
            contact_name: "Ani",
            address_1: "Jl. Kemang Raya No. 10",
            city: "Jakarta Selatan",
            province: "DKI Jakarta",
            postal_code: "12730",
          },
        },
        keeps: { seller_id: "json.seller.id", handle: "json.seller.handle" },
      },
      { says: "The seller's own page", ask: "GET /seller/me", as: "seller" },
      { says: "The seller changes it", ask: "POST /seller/me", as: "seller" },
      { says: "Shops, for anybody", ask: "GET /store/sellers", query: { q: "Toko Ani" } },
      { says: "This shop, for anybody", ask: "GET /store/sellers/:handle", id: "{{handle}}" },
      {
        says: "Shops in any status, for operators",
        ask: "GET /admin/reluv/sellers",
        as: "operator",
        query: { q: "Toko Ani" },
      },
      {
        says: "It sells already, so there is nothing to approve",
        ask: "POST /admin/reluv/sellers/:id/approve",
        id: "{{seller_id}}",
        as: "operator",
      },
    ],
  },
  {
    name: "3. Listings",
    about: "One piece each, photographed.",
    steps: [
      {
        says: "A picture is uploaded",
        ask: "POST /seller/uploads",
        as: "seller",
        picture: "kemeja.png",
        keeps: { picture_url: "json.files[0].url" },
      },
      {
        says: "A piece is listed",
        ask: "POST /seller/listings",
        as: "seller",
        body: {
          title: "Jaket Denim {{run}}",
          price: 250_000,
          weight: 900,
          condition: "like_new",
          brand: "Levi's",
          measurements: { chest_width: 52 },
          images: ["{{picture_url}}"],
        },
        keeps: { listing_id: "json.listing.id" },
      },
      {
        says: "It is refused in words: price",
        ask: "POST /seller/listings",
        as: "seller",
        headers: { "accept-language": "id" },
        body: { title: "Jaket", price: "250.000", weight: 900, condition: "good" },
        status: 400,
        code: "PROD_003",
      },
      { says: "It is read", ask: "GET /seller/listings/:id", as: "seller", id: "{{listing_id}}" },
      {
        says: "It is changed",
        ask: "POST /seller/listings/:id",
        as: "seller",
        id: "{{listing_id}}",
        body: { price: 225_000 },
      },
      { says: "The shop's listings", ask: "GET /seller/listings", as: "seller" },
      {
        says: "What can be bought",
        ask: "GET /store/listings",
        query: { seller_id: "{{seller_id}}", condition: "like_new" },
      },
      { says: "One listing, for anybody", ask: "GET /store/listings/:id", id: "{{listing_id}}" },
      {
        says: "It is active already: approving it again changes nothing",
        ask: "POST /admin/reluv/listings/:id/approve",
        as: "operator",
        id: "{{listing_id}}",
      },
      {
        says: "It is not in review, so it cannot be rejected",
        ask: "POST /admin/reluv/listings/:id/reject",
        as: "operator",
        id: "{{listing_id}}",
        status: 400,
        code: "LISTING_STATUS_NOT_ALLOWED",
      },
      {
        says: "It is taken out of the shop",
        ask: "DELETE /seller/listings/:id",
        as: "seller",
        id: "{{listing_id}}",
      },
    ],
  },
  {
    name: "4. A purchase",
    about: "From a cart to a paid order.",
    steps: [
      {
        says: "The region of rupiah",
        ask: "GET /store/regions",
        keeps: { region_id: "json.regions.find((r) => r.currency_code === 'idr').id" },
      },
      {
        says: "The district that the parcel goes to",
        ask: "GET /store/areas",
        query: { q: "Menteng" },
        keeps: {
          area_id: "json.areas[0].id",
          area_city: "json.areas[0].city",
          area_province: "json.areas[0].province",
          area_postal_code: "json.areas[0].postal_code",
        },
      },
      aPiece(125_000),
      ...anUnpaidOrder(),
      ...paid(VIRTUAL_ACCOUNT),
      {
        says: "Medusa's shipping options of a cart",
        ask: "GET /store/shipping-options",
        query: { cart_id: "{{cart_id}}" },
      },
      {
        says: "What happened",
        ask: "GET /store/orders/:id/timeline",
        id: "{{order_id}}",
        as: "buyer",
      },
      { says: "One part", ask: "GET /store/seller-orders/:id", id: "{{part_id}}", as: "buyer" },
      {
        says: "The parts, for operators",
        ask: "GET /admin/reluv/orders/:id/seller-orders",
        id: "{{order_id}}",
        as: "operator",
      },
      {
        says: "The payment, for operators",
        ask: "GET /admin/reluv/orders/:id/purchase-payment",
        id: "{{order_id}}",
        as: "operator",
      },
    ],
  },
  {
    name: "5. The parcel, and a dispute",
    about: "The seller ships, the buyer disputes, the operator decides.",
    steps: [
      {
        says: "The shop's orders",
        ask: "GET /seller/orders",
        as: "seller",
        query: { status: "paid" },
      },
      {
        says: "One, with the address",
        ask: "GET /seller/orders/:id",
        as: "seller",
        id: "{{part_id}}",
      },
      {
        says: "The seller packs it",
        ask: "POST /seller/orders/:id/process",
        as: "seller",
        id: "{{part_id}}",
      },
      aBooking(),
      {
        says: "The courier is given back",
        ask: "POST /seller/orders/:id/cancel-booking",
        as: "seller",
        id: "{{part_id}}",
      },
      aBooking(),
      { says: "The label", ask: "GET /seller/orders/:id/label", as: "seller", id: "{{part_id}}" },
      ...broughtByCourier(),
      {
        says: "The buyer wants more time",
        ask: "POST /store/seller-orders/:id/extend",
        as: "buyer",
        id: "{{part_id}}",
      },
      {
        says: "The buyer disputes",
        ask: "POST /store/seller-orders/:id/dispute",
        as: "buyer",
        id: "{{part_id}}",
        keeps: { dispute_id: "json.seller_order.dispute.id" },
      },
      {
        says: "The seller answers",
        ask: "POST /seller/orders/:id/dispute",
        as: "seller",
        id: "{{part_id}}",
      },
      {
        says: "A task waits for the operator",
        ask: "GET /admin/reluv/tasks",
        as: "operator",
        query: { kind: "dispute", limit: "100" },
        until:
          "json.tasks.some((task) => task.dispute_id === pm.collectionVariables.get('dispute_id'))",
        keeps: {
          task_id:
            "json.tasks.find((task) => task.dispute_id === pm.collectionVariables.get('dispute_id')).id",
        },
      },
      {
        says: "A dispute is not ended by closing its task",
        ask: "POST /admin/reluv/tasks/:id/close",
        as: "operator",
        id: "{{task_id}}",
        status: 400,
        code: "TASK_ACTION_NOT_ALLOWED",
      },
      {
        says: "Nor by a refund of stray money",
        ask: "POST /admin/reluv/tasks/:id/refund",
        as: "operator",
        id: "{{task_id}}",
        status: 400,
        code: "TASK_ACTION_NOT_ALLOWED",
      },
      {
        says: "Nor is there anything to try again",
        ask: "POST /admin/reluv/tasks/:id/try-again",
        as: "operator",
        id: "{{task_id}}",
        status: 400,
        code: "TASK_ACTION_NOT_ALLOWED",
      },
      {
        says: "The dispute",
        ask: "GET /admin/reluv/disputes/:id",
        as: "operator",
        id: "{{dispute_id}}",
      },
      {
        says: "The operator decides",
        ask: "POST /admin/reluv/disputes/:id/decide",
        as: "operator",
        id: "{{dispute_id}}",
      },
      {
        says: "The part is completed",
        ask: "GET /store/seller-orders/:id",
        as: "buyer",
        id: "{{part_id}}",
        until: "json.seller_order.status === 'completed'",
      },
    ],
  },
  {
    name: "6. Received",
    about: "A second purchase, without trouble.",
    steps: [
      aPiece(95_000),
      aPurchase(),
      ...paid(VIRTUAL_ACCOUNT),
      aBooking(),
      ...broughtByCourier(),
      {
        says: "The buyer has it",
        ask: "POST /store/seller-orders/:id/receive",
        as: "buyer",
        id: "{{part_id}}",
      },
    ],
  },
  {
    name: "7. A refund by bank transfer",
    about:
      "A virtual account cannot be refunded through Midtrans: one operator transfers, another confirms.",
    steps: [
      aPiece(180_000),
      aPurchase(),
      ...paid(VIRTUAL_ACCOUNT),
      {
        says: "The seller cannot fulfil it",
        ask: "POST /seller/orders/:id/reject",
        as: "seller",
        id: "{{part_id}}",
      },
      {
        says: "The buyer is asked for an account",
        ask: "GET /store/orders/:id/refunds",
        as: "buyer",
        id: "{{order_id}}",
        until: "json.refunds.some((refund) => refund.asks_for === 'bank_account')",
        keeps: { refund_id: "json.refunds[0].id" },
      },
      {
        says: "The buyer gives one",
        ask: "POST /store/orders/:id/refund-account",
        as: "buyer",
        id: "{{order_id}}",
      },
      {
        says: "The refund, for operators",
        ask: "GET /admin/reluv/refunds/:id",
        as: "operator",
        id: "{{refund_id}}",
      },
      {
        says: "It does not go through the gateway again",
        ask: "POST /admin/reluv/refunds/:id/retry",
        as: "operator",
        id: "{{refund_id}}",
        status: 400,
        code: "PAY_005",
      },
      {
        says: "It is transferred by hand already, so nothing changes",
        ask: "POST /admin/reluv/refunds/:id/pay-by-hand",
        as: "operator",
        id: "{{refund_id}}",
      },
      {
        says: "The operator has transferred it",
        ask: "POST /admin/reluv/refunds/:id/record-transfer",
        as: "operator",
        id: "{{refund_id}}",
      },
      {
        says: "The same operator cannot confirm it",
        ask: "POST /admin/reluv/refunds/:id/confirm",
        as: "operator",
        id: "{{refund_id}}",
        status: 403,
        code: "REFUND_NEEDS_ANOTHER",
      },
      {
        says: "The second operator has not seen it arrive",
        ask: "POST /admin/reluv/refunds/:id/reject-transfer",
        as: "second_operator",
        id: "{{refund_id}}",
      },
      {
        says: "It is transferred again",
        ask: "POST /admin/reluv/refunds/:id/record-transfer",
        as: "operator",
        id: "{{refund_id}}",
        body: { proof: "BCA, second try, ref 88120046" },
      },
      {
        says: "The second operator confirms",
        ask: "POST /admin/reluv/refunds/:id/confirm",
        as: "second_operator",
        id: "{{refund_id}}",
      },
      {
        says: "The buyer has it back",
        ask: "GET /store/orders/:id/refunds",
        as: "buyer",
        id: "{{order_id}}",
        until: "json.refunds[0].status === 'done'",
      },
      {
        says: "It cannot be dropped any more",
        ask: "POST /admin/reluv/refunds/:id/drop",
        as: "operator",
        id: "{{refund_id}}",
        status: 400,
        code: "PAY_005",
      },
    ],
  },
  {
    name: "8. Not paid",
    about: "A new payment page, and a change of mind.",
    steps: [
      aPiece(60_000),
      aPurchase(),
      {
        says: "A new payment page",
        ask: "POST /store/orders/:id/payment/renew",
        as: "buyer",
        id: "{{order_id}}",
      },
      {
        says: "The purchase is given up",
        ask: "POST /store/orders/:id/cancel",
        as: "buyer",
        id: "{{order_id}}",
      },
    ],
  },
  {
    name: "9. Cards under review",
    about: "Midtrans' fraud check holds a card; the operator accepts one and refuses another.",
    steps: (["approve", "deny"] as const).flatMap((verdict): Step[] => [
      aPiece(verdict === "approve" ? 400_000 : 410_000),
      aPurchase(),
      {
        says: "The fraud check holds the card (the sandbox plays Midtrans)",
        ask: "POST /_control/midtrans/{{snap_token}}/challenge",
        body: { payment_type: "credit_card" },
      },
      {
        says: "The attempt waits for a decision",
        ask: "GET /admin/reluv/orders/:id/purchase-payment",
        as: "operator",
        id: "{{order_id}}",
        until: "json.payment.attempts.some((attempt) => attempt.review)",
        keeps: { attempt_id: "json.payment.attempts.find((attempt) => attempt.review).id" },
      },
      {
        says: `The operator says: ${verdict}`,
        ask: `POST /admin/reluv/payment-attempts/:id/${verdict}`,
        as: "operator",
        id: "{{attempt_id}}",
      },
      ...(verdict === "approve"
        ? ([
            {
              says: "The purchase is paid",
              ask: "GET /store/orders/:id/payment",
              as: "buyer",
              id: "{{order_id}}",
              until: "json.status === 'paid'",
            },
            {
              says: "The parts of the purchase",
              ask: "GET /store/orders/:id/seller-orders",
              as: "buyer",
              id: "{{order_id}}",
              keeps: { part_id: "json.seller_orders[0].id" },
            },
            {
              says: "The operator cancels it; the money goes back to the card",
              ask: "POST /admin/reluv/seller-orders/:id/cancel",
              as: "operator",
              id: "{{part_id}}",
            },
          ] satisfies Step[])
        : []),
    ]),
  },
  {
    name: "10. In one request",
    about:
      "The same purchase without a cart: asked for, then bought, once however often it is sent.",
    steps: [
      aPiece(75_000),
      {
        says: "What it would cost",
        ask: "POST /store/purchases/quote",
        as: "buyer",
        body: WANTED,
      },
      ...["It is bought", "Sent again, it is the same purchase"].map(
        (says): Step => ({
          says,
          ask: "POST /store/purchases",
          as: "buyer",
          headers: { "idempotency-key": "purchase-{{run}}" },
          body: { ...WANTED, couriers: "cheapest" },
          keeps: { order_id: "json.order.id" },
        })
      ),
      {
        says: "It waits for its money, first among what the buyer bought",
        ask: "GET /store/purchases",
        as: "buyer",
        query: { stage: "to_pay" },
        until: "json.purchases[0].order_id === pm.collectionVariables.get('order_id')",
      },
      {
        says: "It is given up",
        ask: "POST /store/orders/:id/cancel",
        as: "buyer",
        id: "{{order_id}}",
      },
    ],
  },
  {
    name: "11. What vendors told",
    about: "The durable inbox of webhooks.",
    steps: [
      {
        says: "What vendors told us",
        ask: "GET /admin/reluv/webhooks",
        as: "operator",
        query: { vendor: "midtrans", status: "done" },
        keeps: { webhook_id: "json.webhooks[0].id" },
      },
      {
        says: "One of them",
        ask: "GET /admin/reluv/webhooks/:id",
        as: "operator",
        id: "{{webhook_id}}",
      },
      {
        says: "It is acted on once more; harmless",
        ask: "POST /admin/reluv/webhooks/:id/replay",
        as: "operator",
        id: "{{webhook_id}}",
      },
      {
        says: "A forged notification of Midtrans",
        ask: "POST /hooks/payment/midtrans_midtrans",
        body: {
          order_id: "x",
          status_code: "200",
          gross_amount: "1.00",
          transaction_status: "settlement",
          transaction_id: "x",
          signature_key: "forged",
        },
        status: 401,
        code: "WEBHOOK_SIGNATURE_INVALID",
      },
      {
        says: "A forged webhook of Biteship",
        ask: "POST /hooks/biteship",
        body: { event: "order.status", order_id: "x", status: "delivered" },
        status: 401,
        code: "WEBHOOK_SIGNATURE_INVALID",
      },
    ],
  },
]
