import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Credit } from "../../domain/checkout/share-credits"
import { rupiah } from "../../domain/money/rupiah"

const amount = z.coerce.number()
const text = z.string().nullish()
const measure = z.coerce.number().nullish()

/** Discounts of a line, or of a courier; whose they are shows in `provider_id`. */
const adjustments = z.array(z.object({ amount, provider_id: text })).nullish()

/** What lowers an order's total beside discounts, as Medusa keeps it. */
export const creditLines = z
  .array(z.object({ id: z.string(), amount, reference: text, reference_id: text }))
  .nullish()

/** What `PlacedOrder` is read with, wherever it comes from. */
export const placedOrder = z.object({
  id: z.string(),
  customer_id: z.string().nullable(),
  email: text,
  currency_code: z.string(),
  created_at: z.coerce.date(),
  status: z.string(),
  total: amount,
  credit_lines: creditLines,
  shipping_address: z
    .object({
      first_name: text,
      last_name: text,
      phone: text,
      address_1: text,
      address_2: text,
      city: text,
      province: text,
      postal_code: text,
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      subtitle: text,
      product_title: text,
      variant_title: text,
      thumbnail: text,
      variant_id: text,
      product_id: text,
      quantity: amount,
      unit_price: amount,
      original_total: amount,
      total: amount,
      adjustments,
      product: z.object({ weight: measure }).nullish(),
      variant: z
        .object({ weight: measure, length: measure, width: measure, height: measure })
        .nullish(),
    })
  ),
  shipping_methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shipping_option_id: text,
      original_total: amount,
      total: amount,
      adjustments,
      data: z.record(z.string(), z.unknown()).nullish(),
    })
  ),
  payment_collections: z
    .array(
      z.object({
        id: z.string(),
        payment_sessions: z
          .array(
            z.object({
              id: z.string(),
              provider_id: z.string(),
              amount,
              status: z.string(),
              data: z.record(z.string(), z.unknown()).nullish(),
              metadata: z.record(z.string(), z.unknown()).nullish(),
            })
          )
          .nullish(),
      })
    )
    .nullish(),
})

/** A Medusa order as the marketplace reads it. Amounts in rupiah, taxes inside. */
export type PlacedOrder = z.infer<typeof placedOrder>

/** An order that passed through a workflow, where dates become texts. */
export function withDates(order: PlacedOrder): PlacedOrder {
  return { ...order, created_at: new Date(order.created_at) }
}

/** @returns null when there is no such order */
export async function loadOrder(
  container: MedusaContainer,
  id: string
): Promise<PlacedOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "customer_id",
      "email",
      "currency_code",
      "created_at",
      "status",
      "total",
      "credit_lines.*",
      "shipping_address.*",
      "items.*",
      "items.original_total",
      "items.total",
      "items.adjustments.*",
      "items.product.weight",
      "items.variant.weight",
      "items.variant.length",
      "items.variant.width",
      "items.variant.height",
      "shipping_methods.*",
      "shipping_methods.original_total",
      "shipping_methods.total",
      "shipping_methods.adjustments.*",
      "payment_collections.id",
      "payment_collections.payment_sessions.id",
      "payment_collections.payment_sessions.provider_id",
      "payment_collections.payment_sessions.amount",
      "payment_collections.payment_sessions.status",
      "payment_collections.payment_sessions.data",
      "payment_collections.payment_sessions.metadata",
    ],
    filters: { id },
  })
  const [found] = data
  return found ? placedOrder.parse(found) : null
}

/**
 * What of an order was paid before its payment. To be read before anything of the order went back:
 * Medusa books a refund as a credit line, too.
 */
export function creditsOf({ credit_lines }: Pick<PlacedOrder, "credit_lines">): Credit[] {
  return (credit_lines ?? [])
    .filter(({ amount }) => amount > 0)
    .map(({ id, amount, reference, reference_id }) => ({
      id,
      reference: reference ?? null,
      reference_id: reference_id ?? null,
      amount: rupiah(amount),
    }))
}
