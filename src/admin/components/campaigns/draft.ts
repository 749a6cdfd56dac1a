import type { Routes } from "../../../types/http"

type NewCampaign = Routes["POST /admin/reluv/campaigns"]["body"]

/** What an operator has typed of a campaign so far. */
export type CampaignDraft = {
  title: string
  badge: string
  description: string
  /** Percent; null is none. */
  min_percent: number | null
  is_open: boolean
}

export type Times = { starts_at: Date | null; ends_at: Date | null }

export const NO_CAMPAIGN: CampaignDraft = {
  title: "",
  badge: "",
  description: "",
  min_percent: null,
  is_open: false,
}

/** What of a campaign can be changed later; null while something is missing. */
export function toSaid(draft: CampaignDraft) {
  const [title, badge] = [draft.title.trim(), draft.badge.trim()]
  if (!title || !badge) return null
  return {
    title,
    badge,
    description: draft.description.trim() || null,
    min_percent: draft.min_percent ?? 0,
    is_open: draft.is_open,
  }
}

/** As the server takes it; null while something is missing. */
export function toCampaign(
  draft: CampaignDraft,
  { handle, starts_at, ends_at }: Times & { handle: string }
): NewCampaign | null {
  const said = toSaid(draft)
  if (!said || !starts_at || !ends_at || handle.length < 3) return null
  return {
    ...said,
    handle,
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
  }
}

/** An address made of a title: `Harbolnas 12.12!` is `harbolnas-12-12`. */
export function handleOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/ +/g, "-")
    .slice(0, 60)
    .replace(/-$/, "")
}
