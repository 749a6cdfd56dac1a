import type { VoucherView } from "../../../types/http"
import { EVERYTHING, type Scope } from "./scope-fields"

/** What an operator has typed of a voucher so far. */
export type Draft = Pick<VoucherView, "title" | "effect" | "visibility" | "audience"> & {
  code: string
  value: number | null
  max_discount: number | null
  min_spend: number | null
  platform_percent: number | null
  quota: number | null
  per_buyer: number | null
  budget: number | null
  starts_at: Date | null
  ends_at: Date | null
  scope: Scope
}

export const NO_VOUCHER: Draft = {
  title: "",
  code: "",
  effect: "percent",
  value: 10,
  max_discount: null,
  min_spend: null,
  platform_percent: 100,
  quota: null,
  per_buyer: 1,
  budget: null,
  visibility: "code",
  audience: "all",
  starts_at: null,
  ends_at: null,
  scope: EVERYTHING,
}

/** What it takes off, as the server reads it; null while that is none. */
export function toTerms({ effect, value, max_discount, min_spend, platform_percent }: Draft) {
  if (!value || value < 1 || (effect !== "fixed" && value > 100)) return null
  return {
    effect,
    value,
    max_discount: effect === "fixed" ? null : max_discount,
    min_spend: min_spend ?? 0,
    platform_percent: platform_percent ?? 100,
  }
}

/** @returns null while something is missing */
export function toVoucher(draft: Draft): Record<string, unknown> | null {
  const terms = toTerms(draft)
  const { title, code, quota, per_buyer, budget, visibility, audience, scope } = draft
  const { starts_at, ends_at } = draft
  if (!terms || !title.trim()) return null
  return {
    ...terms,
    title: title.trim(),
    code: code.trim() || null,
    quota,
    per_buyer,
    budget,
    visibility,
    audience,
    scope,
    starts_at: starts_at?.toISOString() ?? null,
    ends_at: ends_at?.toISOString() ?? null,
  }
}
