import { z } from "zod"
import { route } from "../../_contract/route"

/** Medusa's own JSON is handed on: its shape is Medusa's. */
export const listShippingOptions = route("GET /store/shipping-options", {
  who: "cart",
  says: "As Medusa's, with only the options that the cart needs and without their `data`",
  notes:
    "Serves in place of Medusa's route of the same path, for carts with a seller's piece; any other cart is Medusa's own.",
  core: true,
  query: z.looseObject({ cart_id: z.string(), is_return: z.boolean().optional() }),
  answer: z.strictObject({
    shipping_options: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  }),
})
