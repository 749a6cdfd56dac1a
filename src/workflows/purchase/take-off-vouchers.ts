import type { MedusaContainer } from "@medusajs/framework/types"
import { decorateCartTotals } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { buyerKeys } from "../../domain/voucher/buyer-keys"
import { payableWith } from "../../domain/voucher/eligible"
import { outcomeOf, type Verdict } from "../../domain/voucher/outcome"
import { voucherCodeOf } from "../../domain/voucher/voucher-code"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { refusalOf } from "../../modules/voucher/errors"
import type { HeldVouchers } from "../checkout/discounts/require-vouchers"
import { discountRows } from "../checkout/discounts/settle-vouchers"
import { voucherBuyer } from "../checkout/discounts/voucher-buyer"
import { voucherCart } from "../checkout/discounts/voucher-cart"
import type { Buyer, Problem } from "./purchase-request"
import { sums, type Takings } from "./take-off"

/** What vouchers do to a purchase that is not written down. */
export type DraftVouchers = {
  /** What completing it claims. */
  held: HeldVouchers
  /** What its buyer is told of each that takes something off, or was asked for. */
  told: (Verdict & { code: string | null; title: string; seller_id: string | null })[]
}

type Wanted = Pick<Buyer, "customer"> & {
  voucher_codes: readonly string[]
  /** Paid at the door: what the buyer holds for other ways of paying is left alone, unless it is asked for. */
  cash: boolean
  [context: string]: unknown
}

/**
 * Takes vouchers off what promotions have left: those that were asked for by code and those that the buyer has
 * claimed before, the best of them together. One that was asked for and cannot be used is a problem, not dropped; one
 * that others outdo is not.
 */
export async function takeOffVouchers(
  container: MedusaContainer,
  takings: Takings,
  { customer, voucher_codes, cash, ...context }: Wanted
): Promise<Takings & { vouchers: DraftVouchers }> {
  const codes = [...new Set(voucher_codes.map(voucherCodeOf))]
  const buyer_keys = buyerKeys({ customer_id: customer.id, emails: [customer.email] })
  const known = await container
    .resolve(VOUCHER_MODULE)
    .listCandidates({ cart_id: "", buyer_keys, holder_id: customer.id, codes })
  const candidates = known.filter(
    ({ code, terms: { scope } }) =>
      !cash || code !== null || (payableWith([scope])?.includes(CASH_ON_DELIVERY) ?? true)
  )
  const { lines, methods } = takings
  const seen = await voucherCart(container, { items: lines, shipping_methods: methods, credit: 0 })
  const of = { customer_id: customer.id, has_account: true }
  const buyer = await voucherBuyer(container, of, candidates)
  const { used, verdicts } = outcomeOf(seen, candidates, buyer)

  const byId = new Map(candidates.map((candidate) => [candidate.terms.id, candidate]))
  const uses = used.map(({ voucher, amount, shares }) => {
    const code = byId.get(voucher.id)?.code ?? null
    return { voucher_id: voucher.id, code, amount, shares }
  })
  const told = verdicts.flatMap((verdict) => {
    const { code = null, title = "", terms } = byId.get(verdict.voucher_id) ?? {}
    const seller_id = terms?.seller_id ?? null
    return code || verdict.amount > 0 ? [{ ...verdict, code, title, seller_id }] : []
  })
  const vouchers = { held: { vouchers: uses, buyer_keys }, told }
  const problems = [...takings.problems, ...problemsOf(codes, told)]
  if (used.length === 0) return { ...takings, vouchers, problems }

  const rows = discountRows(used, lines)
  const adjusted = {
    lines: lines.map((line) => ({
      ...line,
      adjustments: [
        ...line.adjustments,
        ...rows.line.flatMap(({ item_id, ...row }) => (item_id === line.id ? row : [])),
      ],
    })),
    methods: methods.map((method) => ({
      ...method,
      adjustments: [
        ...method.adjustments,
        ...rows.shipping.flatMap(({ shipping_method_id, ...row }) =>
          shipping_method_id === method.id ? row : []
        ),
      ],
    })),
  }
  const cart = { ...context, items: adjusted.lines, shipping_methods: adjusted.methods }
  const totals = sums.parse(decorateCartTotals(cart as Parameters<typeof decorateCartTotals>[0]))
  return { ...takings, ...adjusted, totals, vouchers, problems }
}

function problemsOf(codes: readonly string[], told: DraftVouchers["told"]): Problem[] {
  const found = new Set(told.map(({ code }) => code))
  const unknown = codes
    .filter((code) => !found.has(code))
    .map((code) => ({ code, why: "unknown" as const }))
  const refused = told.flatMap(({ code, title, obstacle }) =>
    code && obstacle && obstacle.why !== "better_chosen" ? [{ code, title, why: obstacle.why }] : []
  )
  const all = [...unknown, ...refused]
  if (all.length === 0) return []
  return [{ error: refusalOf(all), codes: all.map(({ code }) => code) }]
}
