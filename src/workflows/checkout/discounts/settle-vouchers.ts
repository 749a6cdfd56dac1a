import type {
  CreateLineItemAdjustmentDTO,
  CreateShippingMethodAdjustmentDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { sum } from "../../../domain/money/rupiah"
import { providerOfVoucher, voucherOfProvider } from "../../../domain/voucher/adjustment"
import { buyerKeys } from "../../../domain/voucher/buyer-keys"
import type { UsedVoucher } from "../../../domain/voucher/combine"
import { outcomeOf, type Verdict } from "../../../domain/voucher/outcome"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { CartCandidate } from "../../../modules/voucher/cart"
import type { WantedUse } from "../../../modules/voucher/uses"
import { type Checkout, loadCheckout } from "../load-checkout"
import { voucherBuyer } from "./voucher-buyer"
import { voucherCart } from "./voucher-cart"
import { inWholeRupiah } from "./whole-rupiah"

/** Longest wait for another request that works the same cart out. */
const PATIENCE_SECONDS = 10

/** Which vouchers are tried: those of the cart, or also what its buyer has claimed before. */
type From = "cart" | "cart and claimed"

/** What vouchers do to a cart. */
export type SettledVouchers = {
  /** What completing the cart is to claim. */
  uses: WantedUse[]
  buyer_keys: string[]
  /** Whether the cart's discounts were written anew. */
  changed: boolean
  /** What took something off before and does not any more, with why. */
  lost: { code: string | null; title: string; why: NonNullable<Verdict["obstacle"]>["why"] }[]
  /** Each that was tried. */
  verdicts: (Verdict &
    Pick<CartCandidate, "code" | "title" | "in_cart"> & { seller_id: string | null })[]
}

type Look = SettledVouchers & {
  used: UsedVoucher[]
  /** What its buyer has not been told yet. */
  news: (Verdict & { code: string | null })[]
}

/**
 * Works out anew what vouchers take off a cart, and writes it down as discounts of Medusa's without a code, which
 * core's own refreshes leave alone. What cannot be used is remembered with its reason, for whoever reads the cart.
 * One statement for a cart without vouchers.
 */
export async function settleVouchers(
  container: MedusaContainer,
  cart: Checkout,
  from: From
): Promise<SettledVouchers> {
  const look = await lookAt(container, cart, from)
  if (!look.changed) {
    await remember(container, cart, look)
    return look
  }
  // Two who write at once would take everything off twice.
  return container.resolve(Modules.LOCKING).execute(
    `cart-vouchers:${cart.id}`,
    async () => {
      const read = (await loadCheckout(container, cart.id)) ?? cart
      const now = await inWholeRupiah(container, read)
      const again = await lookAt(container, now, from)
      if (again.changed && !now.completed_at) await writeDiscounts(container, now, again.used)
      await remember(container, now, again)
      return { ...again, changed: true }
    },
    { timeout: PATIENCE_SECONDS }
  )
}

async function lookAt(container: MedusaContainer, cart: Checkout, from: From): Promise<Look> {
  const { customer, customer_id } = cart
  const has_account = customer?.has_account ?? false
  const buyer_keys = buyerKeys({ customer_id, emails: [cart.email, customer?.email] })
  const candidates = await container.resolve(VOUCHER_MODULE).listCandidates({
    cart_id: cart.id,
    buyer_keys,
    holder_id: from === "cart and claimed" && has_account ? customer_id : null,
  })
  const written = discountsOf(cart)
  const nothing = {
    uses: [],
    buyer_keys,
    changed: written.size > 0,
    lost: [],
    used: [],
    news: [],
    verdicts: [],
  }
  if (candidates.length === 0) return nothing

  const credit = sum((cart.credit_lines ?? []).map(({ amount }) => amount))
  const seen = await voucherCart(container, { ...cart, credit })
  const buyer = await voucherBuyer(container, { customer_id, has_account }, candidates)
  const { used, verdicts } = outcomeOf(seen, candidates, buyer)
  const byId = new Map(candidates.map((candidate) => [candidate.terms.id, candidate]))
  const uses = used.map(({ voucher, amount, shares }) => {
    const code = byId.get(voucher.id)?.code ?? null
    return { voucher_id: voucher.id, code, amount, shares }
  })
  const news = verdicts.flatMap((verdict) => {
    const candidate = byId.get(verdict.voucher_id)
    return candidate && isNews(candidate, verdict) ? [{ ...verdict, code: candidate.code }] : []
  })
  const lost = news.flatMap(({ voucher_id, code, obstacle }) => {
    const before = byId.get(voucher_id)
    if (!before || !obstacle || before.told.amount === 0 || obstacle.why === "better_chosen") {
      return []
    }
    return [{ code, title: before.title, why: obstacle.why }]
  })
  const wanted = discountsOfUsed(used)
  const changed =
    wanted.size !== written.size ||
    [...wanted].some(([key, { amount }]) => written.get(key)?.amount !== amount)
  const shown = verdicts.flatMap((verdict) => {
    const candidate = byId.get(verdict.voucher_id)
    if (!candidate) return []
    const { code, title, in_cart, terms } = candidate
    return [{ ...verdict, code, title, in_cart, seller_id: terms.seller_id }]
  })
  return { uses, buyer_keys, changed, lost, used, news, verdicts: shown }
}

function isNews({ in_cart, told }: CartCandidate, { amount, obstacle }: Verdict): boolean {
  if (!in_cart) return amount > 0
  return told.amount !== amount || JSON.stringify(told.obstacle) !== JSON.stringify(obstacle)
}

type Discount = { id?: string; of: "line" | "shipping"; charge_id: string; amount: number }

/** What vouchers take off as the cart says, by charge and voucher. A second one of the same is a mistake: it shows. */
function discountsOf({ items, shipping_methods }: Checkout): Map<string, Discount> {
  const all = [
    ...items.map((charge) => ({ of: "line" as const, charge })),
    ...shipping_methods.map((charge) => ({ of: "shipping" as const, charge })),
  ]
  const found = new Map<string, Discount>()
  for (const { of, charge } of all) {
    for (const { id, amount, provider_id } of charge.adjustments ?? []) {
      const voucher = voucherOfProvider(provider_id)
      if (!voucher) continue
      const key = keyOf(of, charge.id, voucher)
      found.set(found.has(key) ? `${key} ${id}` : key, { id, of, charge_id: charge.id, amount })
    }
  }
  return found
}

function discountsOfUsed(used: readonly UsedVoucher[]): Map<string, Discount> {
  return new Map(
    used.flatMap(({ voucher, shares }) =>
      shares.map(({ of, id, amount }) => [keyOf(of, id, voucher.id), { of, charge_id: id, amount }])
    )
  )
}

function keyOf(of: string, charge: string, voucher: string): string {
  return `${of} ${charge} ${voucher}`
}

async function writeDiscounts(
  container: MedusaContainer,
  cart: Checkout,
  used: readonly UsedVoucher[]
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const written = [...discountsOf(cart).values()]
  const idsOf = (kind: Discount["of"]) =>
    written.flatMap(({ of, id }) => (of === kind && id ? id : []))
  const [lines, methods] = [idsOf("line"), idsOf("shipping")]
  if (lines.length > 0) await carts.softDeleteLineItemAdjustments(lines)
  if (methods.length > 0) await carts.softDeleteShippingMethodAdjustments(methods)
  const { line, shipping } = discountRows(used, cart.items)
  // Medusa's table knows discounts without a code; its type does not.
  if (line.length > 0) {
    await carts.addLineItemAdjustments(line as CreateLineItemAdjustmentDTO[])
  }
  if (shipping.length > 0) {
    await carts.addShippingMethodAdjustments(shipping as CreateShippingMethodAdjustmentDTO[])
  }
  if (cart.payment_collection) {
    await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } })
  }
}

type Row = { amount: number; provider_id: string }

/** What vouchers take off as discounts of Medusa's. */
export function discountRows(
  used: readonly UsedVoucher[],
  items: readonly { id: string; is_tax_inclusive?: boolean | null }[]
): {
  line: (Row & { item_id: string; is_tax_inclusive: boolean })[]
  shipping: (Row & { shipping_method_id: string })[]
} {
  const taxed = new Map(items.map(({ id, is_tax_inclusive }) => [id, is_tax_inclusive ?? false]))
  const rows = used.flatMap(({ voucher, shares }) =>
    shares.map((share) => ({ ...share, provider_id: providerOfVoucher(voucher.id) }))
  )
  return {
    line: rows.flatMap(({ id, of, amount, provider_id }) =>
      of === "line"
        ? [{ item_id: id, amount, provider_id, is_tax_inclusive: taxed.get(id) ?? false }]
        : []
    ),
    shipping: rows.flatMap(({ id, of, amount, provider_id }) =>
      of === "shipping" ? [{ shipping_method_id: id, amount, provider_id }] : []
    ),
  }
}

async function remember(
  container: MedusaContainer,
  { id, completed_at }: Checkout,
  { news }: Look
): Promise<void> {
  if (news.length === 0 || completed_at) return
  await container.resolve(VOUCHER_MODULE).rememberTold({ cart_id: id, verdicts: news })
}
