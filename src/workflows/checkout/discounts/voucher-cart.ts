import type { MedusaContainer } from "@medusajs/framework/types"
import { rupiah, sum } from "../../../domain/money/rupiah"
import { voucherOfProvider } from "../../../domain/voucher/adjustment"
import type { VoucherCart } from "../../../domain/voucher/voucher"
import { LISTING_MODULE } from "../../../modules/listing"

type Adjusted = {
  id: string
  adjustments?: readonly { amount: number; provider_id?: string | null }[] | null
}
type Line = Adjusted & {
  variant_id: string | null
  quantity: number
  unit_price: number
  is_discountable?: boolean | null
}
type Method = Adjusted & { amount: number; data?: Record<string, unknown> | null }

/** A cart, or the draft of one, with its discounts in whole rupiah. */
export type Discountable = {
  items: readonly Line[]
  shipping_methods: readonly Method[]
  /** What is there to pay it with already. */
  credit: number
}

/** A cart as vouchers look at it: its pieces, their couriers, and what other discounts have left of each. */
export async function voucherCart(
  container: MedusaContainer,
  { items, shipping_methods, credit }: Discountable
): Promise<VoucherCart> {
  const facts = await container
    .resolve(LISTING_MODULE)
    .listDiscountFacts(items.flatMap(({ variant_id }) => variant_id ?? []))
  const factsOf = new Map(facts.map((fact) => [fact.variant_id, fact]))
  const lines = items.flatMap((line) => {
    const fact = factsOf.get(line.variant_id ?? "")
    if (!fact || line.is_discountable === false) return []
    const { variant_id, ...about } = fact
    return [{ ...about, id: line.id, left: leftOf(line.unit_price * line.quantity, line) }]
  })
  const sellers = new Set(facts.map(({ seller_id }) => seller_id))
  const shipping = shipping_methods.flatMap((method) => {
    const seller_id = text(method.data?.seller_id)
    if (!seller_id || !sellers.has(seller_id)) return []
    const courier = text(method.data?.courier_code)
    return [{ id: method.id, seller_id, courier, left: leftOf(method.amount, method) }]
  })
  return { lines, shipping, credit: rupiah(credit) }
}

function leftOf(price: number, { adjustments }: Adjusted) {
  const others = (adjustments ?? []).filter(({ provider_id }) => !voucherOfProvider(provider_id))
  return rupiah(Math.max(0, price - sum(others.map(({ amount }) => amount))))
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
