import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { loadCheckout } from "../load-checkout"

/** A run of a checkout, by its cart and when it began. */
export type Attempt = { cart_id: string; since: Date }

/** What core's undoing of a completion did not get to: while it stands, nobody can buy the pieces. */
type LeftBehind = { order_ids: string[]; reservation_ids: string[] }

/** Of the latest reservations of the pieces: one run makes no more. */
const MOST_LOOKED_AT = 200

const recentOrders = z.array(
  z.object({
    id: z.string(),
    status: z.string(),
    cart: z.object({ id: z.string() }).nullish(),
    items: z.array(z.object({ id: z.string(), variant_id: z.string().nullish() })),
  })
)
const stocked = z.array(
  z.object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish() })
)

/** Orders that no cart knows of, and reservations for orders that are not there any more. */
export async function leftBehind(
  container: MedusaContainer,
  { cart_id, since }: Attempt
): Promise<LeftBehind> {
  const cart = await loadCheckout(container, cart_id)
  if (!cart) return { order_ids: [], reservation_ids: [] }
  const variants = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  const wanted = fingerprint(variants)
  const orders = cart.customer_id ? await ordersOf(container, cart.customer_id, since) : []
  const cancelled = orders.filter(({ status }) => status === "canceled")
  return {
    order_ids: orders
      .filter(({ status, cart: known }) => status === "pending" && !known)
      .filter(({ items }) => fingerprint(items.map(({ variant_id }) => variant_id)) === wanted)
      .map(({ id }) => id),
    reservation_ids: await strayReservations(container, {
      variants,
      since,
      gone: cancelled.flatMap(({ items }) => items.map(({ id }) => id)),
    }),
  }
}

/** Gives the stock of such reservations back. */
export async function dropReservations(
  container: MedusaContainer,
  { reservation_ids }: Pick<LeftBehind, "reservation_ids">
): Promise<void> {
  if (reservation_ids.length === 0) return
  await container.resolve(Modules.INVENTORY).deleteReservationItems(reservation_ids)
}

/** A buyer's, made since the run began. */
async function ordersOf(container: MedusaContainer, customer_id: string, since: Date) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "cart.id", "items.id", "items.variant_id"],
    filters: { customer_id, created_at: { $gte: since } },
  })
  return recentOrders.parse(data)
}

/**
 * Core makes an order before its reservations, and undoes them in opposite order: one without a line is nobody's, and
 * neither is one that a run made after a repairer had cancelled its order. `gone`: lines of cancelled orders.
 */
async function strayReservations(
  container: MedusaContainer,
  { variants, since, gone }: { variants: string[]; since: Date; gone: readonly string[] }
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variants },
  })
  const inventory_item_id = stocked
    .parse(data)
    .flatMap(({ inventory_items }) => inventory_items ?? [])
    .map(({ inventory_item_id: id }) => id)
  const latest = await container.resolve(Modules.INVENTORY).listReservationItems(
    { inventory_item_id },
    {
      select: ["id", "line_item_id", "created_at"],
      order: { created_at: "DESC" },
      take: MOST_LOOKED_AT,
    }
  )
  const reservations = latest.filter(
    ({ created_at }) => created_at && new Date(created_at) >= since
  )
  const lines = reservations.flatMap(({ line_item_id }) => line_item_id ?? [])
  if (lines.length === 0) return []
  const known = await query.graph({
    entity: "order_line_item",
    fields: ["id"],
    filters: { id: lines },
  })
  const there = new Set(known.data.map(({ id }) => id).filter((id) => !gone.includes(id)))
  return reservations
    .filter(({ line_item_id }) => line_item_id && !there.has(line_item_id))
    .map(({ id }) => id)
}

function fingerprint(variantIds: readonly (string | null | undefined)[]): string {
  return [...variantIds]
    .map((id) => id ?? "")
    .sort((a, b) => a.localeCompare(b))
    .join(" ")
}
