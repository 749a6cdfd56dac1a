import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import type { OperatorPurchaseView } from "../_shapes/purchase"

const text = z.string().nullish()
const names = { first_name: text, last_name: text, phone: text }

const orderRow = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  total: z.coerce.number(),
  created_at: z.coerce.date(),
  email: text,
  customer: z
    .object({ id: z.string(), ...names, has_account: z.boolean(), created_at: z.coerce.date() })
    .nullish(),
  shipping_address: z.object({ ...names, city: text }).nullish(),
})

/** @returns null when there is no such order */
export async function viewOperatorPurchase(
  container: MedusaContainer,
  id: string
): Promise<OperatorPurchaseView | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "total",
      "created_at",
      "email",
      "customer.id",
      "customer.first_name",
      "customer.last_name",
      "customer.phone",
      "customer.has_account",
      "customer.created_at",
      "shipping_address.first_name",
      "shipping_address.last_name",
      "shipping_address.phone",
      "shipping_address.city",
    ],
    filters: { id },
  })
  if (!data[0]) return null
  const { customer, shipping_address, ...order } = orderRow.parse(data[0])
  const [, orders] = customer
    ? await container
        .resolve(Modules.ORDER)
        .listAndCountOrders({ customer_id: customer.id }, { select: ["id"], take: 1 })
    : [[], 1]
  return {
    order_id: order.id,
    display_id: order.display_id,
    total: order.total,
    created_at: order.created_at.toISOString(),
    buyer: {
      customer_id: customer?.id ?? null,
      name: nameOf(customer) ?? nameOf(shipping_address),
      email: order.email ?? null,
      phone: customer?.phone ?? shipping_address?.phone ?? null,
      has_account: customer?.has_account ?? false,
      since: customer?.created_at.toISOString() ?? null,
      orders,
    },
    ships_to: shipping_address
      ? { name: nameOf(shipping_address) ?? "", city: shipping_address.city ?? null }
      : null,
  }
}

function nameOf(
  person: { first_name?: string | null; last_name?: string | null } | null | undefined
): string | null {
  return [person?.first_name, person?.last_name].filter(Boolean).join(" ") || null
}
