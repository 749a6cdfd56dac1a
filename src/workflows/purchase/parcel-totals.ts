import { decorateCartTotals } from "@medusajs/framework/utils"
import { z } from "zod"
import type { DraftLine, DraftMethod } from "./draft-lines"
import type { Buyer } from "./purchase-request"

type Charged = {
  lines: readonly DraftLine[]
  methods: readonly DraftMethod[]
  region: Pick<Buyer["region"], "automatic_taxes">
}

const charge = z.object({ seller_id: z.string(), total: z.coerce.number() })
const decorated = z.object({ items: z.array(charge), shipping_methods: z.array(charge) })

/**
 * What each parcel of a drafted purchase costs its buyer, in the order of the methods: its pieces and its courier, less
 * discounts, with taxes, as Medusa sums them up. Rupiah; whole only where `isPayable` says so of the purchase.
 */
export function parcelTotals({ lines, methods, region }: Charged): number[] {
  // Medusa writes the totals into what it is given.
  const cart = {
    region,
    items: lines.map((line) => ({ ...line })),
    shipping_methods: methods.map((method) => ({ ...method })),
  }
  const { items, shipping_methods } = decorated.parse(
    decorateCartTotals(cart as Parameters<typeof decorateCartTotals>[0])
  )
  return shipping_methods.map(({ seller_id, total }) =>
    items
      .filter((line) => line.seller_id === seller_id)
      .reduce((all, line) => all + line.total, total)
  )
}
