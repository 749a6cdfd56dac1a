import type {
  CreateLineItemDTO,
  CreateShippingMethodDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { cashMark } from "../../shared/cash-session"
import { MIDTRANS_PROVIDER_ID } from "../../shared/provider-ids"
import type { CheckedCart } from "../checkout/check/check-cart"
import type { PricedCart } from "../checkout/check/current-prices"
import { doorKeys } from "./door-keys"
import type { PurchaseDraft } from "./draft-purchase"
import type { PurchaseRequest } from "./purchase-request"

type NewCart = { cart_id: string } & Pick<
  PurchaseRequest,
  "shipping_address" | "finish_url" | "payment_method"
>

/**
 * Writes a drafted purchase down as a Medusa cart with its payment session, just as core's cart routes
 * would have left it. The link to the payment comes last: a cart that has one is whole.
 *
 * @returns it as the gate wants to know it
 */
export async function writeCart(
  container: MedusaContainer,
  draft: PurchaseDraft,
  cart: NewCart
): Promise<CheckedCart> {
  const { cart_id } = cart
  const { told, held } = draft.vouchers
  const [payment] = await Promise.all([
    writePayment(container, draft, cart),
    writeLines(container, draft, cart),
    container.resolve(VOUCHER_MODULE).rememberTold({ cart_id, verdicts: told }),
  ])
  const end = { [Modules.CART]: { cart_id } }
  const { payment_collection_id } = payment
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create([
      ...draft.promotions.map(({ id }) => ({ ...end, [Modules.PROMOTION]: { promotion_id: id } })),
      { ...end, [Modules.PAYMENT]: { payment_collection_id } },
    ])
  return {
    ...pricedDraft(draft, cart_id),
    pieces: draft.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    payment_sessions: payment.payment_sessions,
    vouchers: held,
  }
}

function pricedDraft(draft: PurchaseDraft, cart_id: string): PricedCart {
  const { customer, region, sales_channel_id, lines } = draft
  return {
    cart_id,
    context: {
      currency_code: region.currency_code,
      region_id: region.id,
      region,
      sales_channel_id,
      customer_id: customer.id,
      customer,
      email: customer.email,
    },
    lines: lines.map(({ id, title, variant_id, quantity, unit_price }) => ({
      id,
      title,
      variant_id,
      quantity,
      unit_price,
    })),
  }
}

async function writeLines(
  container: MedusaContainer,
  { customer, region, sales_channel_id, lines, methods }: PurchaseDraft,
  { cart_id, shipping_address }: NewCart
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  // The module takes an id, its type does not know it.
  const cart = {
    id: cart_id,
    customer_id: customer.id,
    email: customer.email,
    region_id: region.id,
    currency_code: region.currency_code,
    sales_channel_id,
    shipping_address,
    // Medusa's tables know discounts without a code; their types do not.
    items: lines.map(
      ({ variant, product, listing_id, seller_id, ...line }) => line as CreateLineItemDTO
    ),
  }
  await carts.createCarts(cart)
  await carts.addShippingMethods(
    methods.map(
      ({ seller_id, shipping_option, ...method }) =>
        ({ ...method, cart_id }) as CreateShippingMethodDTO
    )
  )
}

async function writePayment(
  container: MedusaContainer,
  { customer, recipient, region, totals }: PurchaseDraft,
  { finish_url, payment_method }: Pick<NewCart, "finish_url" | "payment_method">
): Promise<Pick<CheckedCart, "payment_sessions"> & { payment_collection_id: string }> {
  const payments = container.resolve(Modules.PAYMENT)
  const amount = { currency_code: region.currency_code, amount: totals.total }
  const metadata =
    payment_method === CASH_ON_DELIVERY
      ? cashMark((await doorKeys(container, { customer, recipient })).own)
      : undefined
  const collection = await payments.createPaymentCollections(amount)
  const session = await payments.createPaymentSession(collection.id, {
    ...amount,
    provider_id: MIDTRANS_PROVIDER_ID,
    ...(metadata && { metadata }),
    data: finish_url === undefined ? {} : { finish_url },
    context: { customer },
  })
  const { id, provider_id, status, data } = session
  return {
    payment_collection_id: collection.id,
    payment_sessions: [
      { id, provider_id, status, data, metadata: session.metadata, amount: totals.total },
    ],
  }
}

const linkRow = z.object({ payment_collection_id: z.string() })

/** Removes a cart that became no order, with its payment: nothing of it is left behind. */
export async function discardCart(container: MedusaContainer, cartId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  })
  const collections = z
    .array(linkRow)
    .parse(data)
    .map(({ payment_collection_id }) => payment_collection_id)
  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions({ payment_collection_id: collections })
  for (const { id } of sessions) await payments.deletePaymentSession(id)
  await payments.deletePaymentCollections(collections)
  await container.resolve(ContainerRegistrationKeys.LINK).delete({
    [Modules.CART]: { cart_id: cartId },
  })
  await container.resolve(Modules.CART).deleteCarts([cartId])
  await container.resolve(VOUCHER_MODULE).forgetCart({ cart_id: cartId })
}
