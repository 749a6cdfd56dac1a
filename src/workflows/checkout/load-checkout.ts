import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"

const amount = z.coerce.number()

const adjustments = z
  .array(
    z.object({
      id: z.string(),
      code: z.string().nullish(),
      amount,
      provider_id: z.string().nullish(),
    })
  )
  .nullish()

const cart = z.object({
  id: z.string(),
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  customer: z
    .object({
      has_account: z.boolean(),
      email: z.string().nullish(),
      groups: z.array(z.object({ id: z.string() })).nullish(),
    })
    .nullish(),
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  completed_at: z.coerce.date().nullable(),
  currency_code: z.string(),
  total: amount,
  original_total: amount,
  credit_lines: z.array(z.object({ amount })).nullish(),
  shipping_address: z
    .looseObject({ metadata: z.record(z.string(), z.unknown()).nullish() })
    .nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variant_id: z.string().nullable(),
      quantity: amount,
      unit_price: amount,
      is_custom_price: z.boolean().nullish(),
      is_discountable: z.boolean().nullish(),
      is_tax_inclusive: z.boolean().nullish(),
      requires_shipping: z.boolean().nullish(),
      adjustments,
      variant: z
        .object({
          product: z.object({ shipping_profile: z.object({ id: z.string() }).nullish() }).nullish(),
        })
        .nullish(),
    })
  ),
  shipping_methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      amount,
      data: z.record(z.string(), z.unknown()).nullish(),
      adjustments,
      shipping_option: z
        .object({ shipping_profile_id: z.string(), data: z.unknown().optional() })
        .nullish(),
    })
  ),
  payment_collection: z
    .object({
      payment_sessions: z.array(
        z.object({
          id: z.string(),
          provider_id: z.string(),
          status: z.string(),
          amount,
          data: z.record(z.string(), z.unknown()).nullish(),
          metadata: z.record(z.string(), z.unknown()).nullish(),
        })
      ),
    })
    .nullish(),
})

/** A cart as completing it needs to know it. `total` in rupiah, `original_total` without discounts. */
export type Checkout = z.infer<typeof cart>

/** @returns null when there is no such cart */
export async function loadCheckout(
  container: MedusaContainer,
  cartId: string
): Promise<Checkout | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "customer_id",
      "email",
      "customer.has_account",
      "customer.email",
      "customer.groups.id",
      "region_id",
      "sales_channel_id",
      "completed_at",
      "currency_code",
      "total",
      "original_total",
      "credit_lines.*",
      "shipping_address.*",
      "items.id",
      "items.title",
      "items.variant_id",
      "items.quantity",
      "items.unit_price",
      "items.is_custom_price",
      "items.is_discountable",
      "items.is_tax_inclusive",
      "items.requires_shipping",
      "items.adjustments.*",
      "items.variant.product.shipping_profile.id",
      "shipping_methods.id",
      "shipping_methods.name",
      "shipping_methods.amount",
      "shipping_methods.data",
      "shipping_methods.adjustments.*",
      "shipping_methods.shipping_option.shipping_profile_id",
      "shipping_methods.shipping_option.data",
      "payment_collection.payment_sessions.id",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.status",
      "payment_collection.payment_sessions.amount",
      "payment_collection.payment_sessions.data",
      "payment_collection.payment_sessions.metadata",
    ],
    filters: { id: cartId },
  })
  const [found] = data
  return found ? cart.parse(found) : null
}

/** The order that a cart became, if it did. */
export async function orderOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return z.object({ order_id: z.string() }).safeParse(data[0]).data?.order_id ?? null
}
