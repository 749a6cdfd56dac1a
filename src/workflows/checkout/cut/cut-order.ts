import type { MedusaContainer } from "@medusajs/framework/types"
import { splitOrder } from "../../../domain/checkout/split-order"
import { rupiah, sum } from "../../../domain/money/rupiah"
import type { SellerOrigin } from "../../../domain/seller/origin"
import { partFunding } from "../../../domain/voucher/part-funding"
import { SELLER_MODULE } from "../../../modules/seller"
import type { NewSellerOrder } from "../../../modules/seller-order/insert-seller-orders"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { OrderedUse } from "../../../modules/voucher/uses"
import { measuresOf } from "../../../shared/couriers/parcel-items"
import { creditsOf, type PlacedOrder } from "../../order/load-order"
import { hashOf, type ListedProduct, listedProducts } from "./evidence"
import { takenByVouchers, voucherDiscounts } from "./voucher-discounts"

type Line = PlacedOrder["items"][number]
type Method = PlacedOrder["shipping_methods"][number]

/**
 * Says which seller ships what of an order. One without any listing has no parts, and one whose vouchers are not
 * surely its own has none yet: whoever makes them its own cuts it then, and knows who pays for them.
 */
export async function cutOrder(
  container: MedusaContainer,
  order: PlacedOrder,
  uses?: readonly OrderedUse[]
): Promise<NewSellerOrder[]> {
  const known = uses ?? (await usesOf(container, order))
  if (!known) return []
  const productIds = order.items.flatMap((item) => item.product_id ?? [])
  const optionIds = order.shipping_methods.flatMap((method) => method.shipping_option_id ?? [])
  const listed = await listedProducts(container, productIds)
  const contacts = await container
    .resolve(SELLER_MODULE)
    .listSellerContacts(
      { shipping_option_id: optionIds },
      { select: ["seller_id", "shipping_option_id", "origin"], take: optionIds.length }
    )
  return partsOf(
    order,
    listed,
    new Map(contacts.map((contact) => [contact.shipping_option_id, contact])),
    new Map(known.map((use) => [use.voucher_id, use.platform_percent]))
  )
}

/** An order without a voucher is not asked about. @returns null while one of them is only its cart's */
async function usesOf(
  container: MedusaContainer,
  order: PlacedOrder
): Promise<readonly OrderedUse[] | null> {
  const taken = takenByVouchers(order)
  if (taken.size === 0) return []
  const uses = await container.resolve(VOUCHER_MODULE).listOrderedUses({ order_id: order.id })
  const own = new Set(uses.map(({ voucher_id }) => voucher_id))
  return [...taken.keys()].every((voucher) => own.has(voucher)) ? uses : null
}

type Contact = { seller_id: string; origin: Record<string, unknown> }

function partsOf(
  order: PlacedOrder,
  listed: ReadonlyMap<string, ListedProduct>,
  contactOfOption: ReadonlyMap<string | null, Contact>,
  platformPercents: ReadonlyMap<string, number>
): NewSellerOrder[] {
  const sellerOf = (line: Line) => listed.get(line.product_id ?? "")?.seller_id
  if (!order.items.some(sellerOf)) return []

  const contactOf = (method: Method) => contactOfOption.get(method.shipping_option_id ?? null)
  const methodSeller = (method: Method) => contactOf(method)?.seller_id
  // A stock product of the host project in the same cart is nobody's part.
  const others = [
    ...order.items.filter((line) => !sellerOf(line)),
    ...order.shipping_methods.filter((method) => !methodSeller(method)),
  ]
  const parts = splitOrder({
    total: rupiah(order.total - sum(others.map((charge) => charge.total))),
    lines: order.items.flatMap((line) => {
      const seller_id = sellerOf(line)
      return seller_id ? [{ id: line.id, seller_id, ...charge(line) }] : []
    }),
    shipping: order.shipping_methods.flatMap((method) => {
      const seller_id = methodSeller(method)
      return seller_id ? [{ id: method.id, seller_id, ...charge(method) }] : []
    }),
    credits: creditsOf(order),
  })
  return parts.map(({ line_ids, ...part }) => {
    const method = order.shipping_methods.find(({ id }) => id === part.shipping_method_id)
    const lines = order.items.filter(({ id }) => line_ids.includes(id))
    return {
      ...part,
      ...partFunding(
        [
          ...lines.flatMap((line) => voucherDiscounts("line", line)),
          ...(method ? voucherDiscounts("shipping", method) : []),
        ],
        platformPercents
      ),
      customer_id: order.customer_id,
      shipping_option_id: method?.shipping_option_id ?? null,
      courier_code: text(method?.data?.courier_code),
      courier_service_code: text(method?.data?.courier_service_code),
      // The column is written from a validated `SellerOrigin` only.
      origin: ((method && contactOf(method)?.origin) ?? null) as SellerOrigin | null,
      lines: lines.map((line) => lineOf(line, listed)),
    }
  })
}

function charge({ original_total, total }: { original_total: number; total: number }) {
  return { subtotal: rupiah(original_total), discount: rupiah(original_total - total) }
}

function lineOf(
  line: Line,
  listed: ReadonlyMap<string, ListedProduct>
): NewSellerOrder["lines"][number] {
  const title = line.product_title ?? line.title
  const shown = listed.get(line.product_id ?? "")
  const own = shown?.variants.get(line.variant_id ?? "")
  const evidence = shown ? { title, ...shown.evidence, ...own } : null
  const { subtotal, discount } = charge(line)
  const { weight, length = null, width = null, height = null } = measuresOf(line)
  return {
    line_item_id: line.id,
    variant_id: line.variant_id ?? null,
    product_id: line.product_id ?? null,
    title,
    variant_title: line.variant_title ?? null,
    thumbnail: line.thumbnail ?? null,
    quantity: line.quantity,
    weight,
    length,
    width,
    height,
    subtotal,
    discount_total: discount,
    total: line.total,
    evidence,
    evidence_hash: evidence && hashOf(evidence),
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
