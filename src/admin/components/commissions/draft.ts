import type { CommissionView, Routes } from "../../../types/http"
import type { Found } from "../common/one-found"

type Body = Routes["POST /admin/reluv/commissions"]["body"]
export type Level = NonNullable<CommissionView["level"]>

export const WHOSE = ["everybody", "level", "seller", "campaign"] as const
type Whose = (typeof WHOSE)[number]

/** Typed so that one of the server's that is missing does not compile. */
export const LEVELS = Object.keys({
  new: true,
  bronze: true,
  silver: true,
  gold: true,
} satisfies Record<Level, true>) as Level[]

/** A rule while somebody writes it. Money in rupiah. */
export type Draft = {
  whose: Whose
  level: Level
  seller: Found | null
  campaign: Found | null
  isOfCategory: boolean
  category: Found | null
  /** As it is typed, with a dot or a comma. */
  percent: string
  fixed: number | null
  minimum: number | null
  cap: number | null
  of_shipping: boolean
  of_vouchers: boolean
}

export const NOTHING_YET: Draft = {
  whose: "everybody",
  level: "gold",
  seller: null,
  campaign: null,
  isOfCategory: false,
  category: null,
  percent: "",
  fixed: null,
  minimum: null,
  cap: null,
  of_shipping: false,
  of_vouchers: false,
}

/** What the server is told; null while something is missing, or no percentage with at most two decimals. */
export function bodyOf(draft: Draft): Body | null {
  const { whose, level, seller, campaign, isOfCategory, category } = draft
  const { percent, fixed, minimum, cap, of_shipping, of_vouchers } = draft
  const text = percent.trim().replace(",", ".")
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100) return null
  if (whose === "seller" && !seller) return null
  if (whose === "campaign" && !campaign) return null
  if (isOfCategory && !category) return null
  return {
    seller_id: whose === "seller" ? (seller?.id ?? null) : null,
    level: whose === "level" ? level : null,
    campaign_id: whose === "campaign" ? (campaign?.id ?? null) : null,
    category_id: isOfCategory ? (category?.id ?? null) : null,
    percent: Number(text),
    fixed: fixed ?? 0,
    minimum: minimum ?? 0,
    cap,
    of_shipping,
    of_vouchers,
  }
}

/** A rule that is changed: whom it is about stays. */
export function draftOf(rule: CommissionView): Draft {
  const whose =
    (rule.seller_id && "seller") || (rule.level && "level") || (rule.campaign_id && "campaign")
  const found = (id: string | null, name: string | null) =>
    id === null ? null : { id, name: name ?? id, says: "" }
  return {
    whose: whose || "everybody",
    level: rule.level ?? NOTHING_YET.level,
    seller: found(rule.seller_id, rule.seller_name),
    campaign: found(rule.campaign_id, rule.campaign_title),
    isOfCategory: rule.category_id !== null,
    category: found(rule.category_id, rule.category_name),
    percent: String(rule.percent),
    fixed: rule.fixed,
    minimum: rule.minimum,
    cap: rule.cap,
    of_shipping: rule.of_shipping,
    of_vouchers: rule.of_vouchers,
  }
}
