import { z } from "zod"
import { text, yesOrNo } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { CartRatesView, CourierRateView } from "../../_shapes/shipping"
import { CartVouchersView } from "../../_shapes/voucher"

const { courier_code: _code, courier_service_code: _service, ...rest } = CourierRateView.shape

/** A courier by its codes. The whole of a rate may be sent back; only its codes are read. */
export const StoreChooseCourier = z.strictObject({
  option_id: text({ max: 64 }),
  data: z
    .strictObject(
      {
        courier_code: text({ max: 40 }).nullish(),
        courier_service_code: text({ max: 40 }).nullish(),
        insurance: yesOrNo
          .nullish()
          .describe(
            "whether the parcel is insured, at its `insurance_offer`; `false` asks for no more than the price has"
          ),
        ...Object.fromEntries(
          Object.keys(rest).map((name) => [name, z.unknown().optional().describe("not read")])
        ),
      },
      say("object")
    )
    .optional(),
  additional_data: z.record(z.string(), z.unknown()).optional().describe("as Medusa's"),
})

export const listShippingRates = route("GET /store/carts/:id/shipping-rates", {
  who: "cart",
  says: "All couriers of all sellers, each seller with its prices or its error",
  answer: CartRatesView,
  refuses: ["CART_NOT_FOUND", "PART_OFF"],
  part: "couriers",
})

export const StoreAddVoucher = z.strictObject({ code: text({ max: 40 }) })

export const StoreLeaveOutVoucher = z
  .strictObject({ code: text({ max: 40 }).optional(), voucher_id: text({ max: 64 }).optional() })
  .refine(({ code, voucher_id }) => (code === undefined) !== (voucher_id === undefined), {
    path: ["code"],
    ...say("voucher_out"),
  })

export const listCartVouchers = route("GET /store/carts/:id/vouchers", {
  who: "cart",
  says: "What vouchers take off a cart, per seller, and what is missing for the others",
  notes:
    "Of the cart's codes and of what its buyer has claimed those are used that together take off most.",
  answer: CartVouchersView,
  refuses: ["CART_NOT_FOUND"],
})

export const addCartVoucher = route("POST /store/carts/:id/vouchers", {
  who: "cart",
  says: "Puts the voucher of a code into the cart; it waits there while the cart is not enough for it",
  body: StoreAddVoucher,
  example: { code: "GAJIAN10" },
  answer: CartVouchersView,
  refuses: [
    "CART_NOT_FOUND",
    "CART_MIXED",
    "CART_COMPLETED",
    "CHECKOUT_IN_PROGRESS",
    "ORD_005",
    "ORD_006",
  ],
})

export const leaveOutCartVoucher = route("DELETE /store/carts/:id/vouchers", {
  who: "cart",
  says: "Takes a voucher out of the cart, by its code or its id; it is not chosen again by itself",
  body: StoreLeaveOutVoucher,
  example: { code: "GAJIAN10" },
  answer: CartVouchersView,
  refuses: ["CART_NOT_FOUND", "CART_COMPLETED", "CHECKOUT_IN_PROGRESS", "VOUCHER_NOT_FOUND"],
})

/** Medusa's own JSON is handed on: its shape is Medusa's. */
export const chooseCourier = route("POST /store/carts/:id/shipping-methods", {
  who: "cart",
  says: "As Medusa's; the method is called after the chosen courier",
  notes:
    "Serves in place of Medusa's route of the same path. `data` names the courier by `courier_code` and `courier_service_code`, and says by `insurance` whether the parcel is insured; without it the cheapest of that seller is taken. Once per seller, or a list for several. A cart without a seller's piece is Medusa's own.",
  core: true,
  query: z.looseObject({ fields: z.string().optional().describe("as Medusa's `fields`") }),
  body: StoreChooseCourier,
  example: {
    option_id: "so_01M7YXBFJ4VV5845Z3GDTAC4X4",
    data: { courier_code: "jne", courier_service_code: "reg" },
  },
  answer: z.strictObject({ cart: z.looseObject({ id: z.string() }).describe("Medusa's cart") }),
  refuses: [
    "CART_NOT_FOUND",
    "CART_MIXED",
    "COURIER_NOT_OFFERED",
    "INSURANCE_NOT_OFFERED",
    "ORD_003",
    "ORD_004",
  ],
})

/** Medusa's own JSON is handed on: its shape is Medusa's. */
export const completeCart = route("POST /store/carts/:id/complete", {
  who: "cart",
  says: "Claims the pieces, then makes the order; repeating it gives the same order",
  notes:
    "Serves in place of Medusa's route of the same path and answers as Medusa does. Completing claims every piece, or none. A cart without a seller's piece is Medusa's own. The buyer is logged in, or a guest where `policies.guest_checkout` says so.",
  core: true,
  query: z.looseObject({ fields: z.string().optional().describe("as Medusa's `fields`") }),
  answer: z.strictObject({
    type: z.literal("order"),
    order: z.looseObject({ id: z.string() }).describe("Medusa's order"),
    purchase_token: z
      .string()
      .optional()
      .describe("for a guest: opens the routes of the purchase, in `x-purchase-token`"),
  }),
  refuses: [
    "AUTH_005",
    "GUEST_CHECKOUT_OFF",
    "EMAIL_MISSING",
    "CART_NOT_FOUND",
    "CART_MIXED",
    "CURRENCY_NOT_RUPIAH",
    "ORD_002",
    "ORD_003",
    "ORD_004",
    "ORD_007",
    "SHOP_CLOSED",
    "AUTH_006",
    "OWN_PIECE",
    "CODE_USED_UP",
    "ORD_005",
    "ORD_006",
    "COURIER_MISSING",
    "COURIERS_DO_NOT_FIT",
    "COURIER_NOT_OFFERED",
    "AMOUNT_NOT_PAYABLE",
    "CART_COMPLETED",
    "CART_CHANGED",
    "PARTY_BLOCKED",
    "OFFER_OVER",
    "OFFER_INCOMPLETE",
    "CHECKOUT_IN_PROGRESS",
    "PAY_002",
    "PAY_003",
  ],
})
