import { NO_MONEY, type Rupiah, rupiah, sum } from "../money/rupiah"
import { shareOut } from "../money/share-out"
import type { SellerLevel } from "../standing/sellers"

/** What a seller pays for a sale. Amounts in rupiah. */
export type CommissionTerms = {
  /** Hundredths of a percent: 8 % are 800. */
  basis_points: number
  /** Once for each part, beside the percentage. */
  fixed: number
  minimum: number
  /** The most; null without one. */
  cap: number | null
  /** Whether the courier's money counts. */
  of_shipping: boolean
  /** Whether what the seller pays for vouchers counts, as if the buyer had paid it. */
  of_vouchers: boolean
}

/** Whose sales a rule is about: one of these, or everybody's. */
export type CommissionScope = {
  /** One shop. */
  seller_id: string | null
  /** Shops that are of this level when the order is cut. */
  level: SellerLevel | null
  /** What is sold at its price in this sale of the marketplace. */
  campaign_id: string | null
}

/** Terms for somebody's sales, in one category with all below it, or in all of them. */
export type CommissionRule = CommissionTerms &
  CommissionScope & {
    id: string
    category_id: string | null
  }

/** What one part pays by one rule: as it was agreed when the order was cut. */
export type AgreedCommission = CommissionTerms & {
  /** Null where no rule says anything: the terms of the options. */
  rule_id: string | null
  base: number
  amount: number
}

export type Commission = { total: Rupiah; tax: Rupiah; agreed: AgreedCommission[] }

type CommissionedLine = {
  subtotal: number
  category_ids: readonly string[]
  /** Of the sale whose price it has. */
  campaign_id: string | null
}

export type CommissionedPart = {
  seller_id: string
  level: SellerLevel
  /** `category_ids` of a line: its own, and all above it, the nearest first. */
  lines: readonly CommissionedLine[]
  /** What the goods bring the seller. */
  goods: number
  /** What the seller pays for vouchers. */
  vouchers: number
  shipping: number
}

/**
 * The commission of one part. Lines by the same rule are one sum: its percentage is rounded down, its minimum and
 * cap are of all of them. Together, with the tax, it is never more than the goods bring.
 */
export function commissionOf(
  part: CommissionedPart,
  {
    rules,
    usual,
    tax_basis_points,
  }: { rules: readonly CommissionRule[]; usual: CommissionTerms; tax_basis_points: number }
): Commission {
  const chosen = part.lines.map((line) => ruleFor(rules, part, line) ?? { id: null, ...usual })
  const weights = part.lines.map(({ subtotal }) => subtotal)
  const sharesOf = (amount: number) => shareOut(rupiah(amount), weights)
  const [goods, vouchers, shipping] = [part.goods, part.vouchers, part.shipping].map(sharesOf) as [
    Rupiah[],
    Rupiah[],
    Rupiah[],
  ]
  const bases = new Map<string | null, { terms: CommissionTerms; base: number }>()
  for (const [index, { id, ...terms }] of chosen.entries()) {
    const base =
      (goods[index] ?? 0) +
      (terms.of_vouchers ? (vouchers[index] ?? 0) : 0) +
      (terms.of_shipping ? (shipping[index] ?? 0) : 0)
    bases.set(id, { terms, base: (bases.get(id)?.base ?? 0) + base })
  }
  let left = part.goods
  const agreed = [...bases].map(([rule_id, { terms, base }]) => {
    const amount = Math.min(left, amountOf(terms, base))
    left -= amount
    return { ...withoutScope(terms), rule_id, base, amount }
  })
  const total = sum(agreed.map(({ amount }) => amount))
  const tax = rupiah(Math.min(left, partOf(total, tax_basis_points)))
  return { total, tax, agreed: agreed.filter(({ amount }) => amount > 0) }
}

/**
 * The rule that says most of a line: of the sale that it is sold in, of its shop, of its shop's level, of everybody; and
 * of those the one of the nearest category.
 */
function ruleFor(
  rules: readonly CommissionRule[],
  { seller_id, level }: CommissionedPart,
  { category_ids, campaign_id }: CommissionedLine
): CommissionRule | undefined {
  const nearest = (among: readonly CommissionRule[]) =>
    category_ids
      .map((id) => among.find(({ category_id }) => category_id === id))
      .find((rule) => rule !== undefined) ?? among.find(({ category_id }) => category_id === null)
  const scopes: ((rule: CommissionRule) => boolean)[] = [
    (rule) => campaign_id !== null && rule.campaign_id === campaign_id,
    (rule) => rule.seller_id === seller_id,
    (rule) => rule.level === level,
    (rule) => rule.campaign_id === null && rule.seller_id === null && rule.level === null,
  ]
  return scopes.map((isOf) => nearest(rules.filter(isOf))).find((rule) => rule !== undefined)
}

function withoutScope({
  basis_points,
  fixed,
  minimum,
  cap,
  of_shipping,
  of_vouchers,
}: CommissionTerms): CommissionTerms {
  return { basis_points, fixed, minimum, cap, of_shipping, of_vouchers }
}

function amountOf({ basis_points, fixed, minimum, cap }: CommissionTerms, base: number): number {
  if (base === 0) return NO_MONEY
  const amount = Math.max(minimum, fixed + partOf(base, basis_points))
  return Math.min(amount, cap ?? amount)
}

function partOf(amount: number, basis_points: number): number {
  return Number((BigInt(amount) * BigInt(basis_points)) / 10_000n)
}
