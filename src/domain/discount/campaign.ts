import { defineStatusMachine } from "../status-machine"
import { wrongTimesOf } from "./discount"

/** A sale of the marketplace: its clock moves it, or an operator ends it. */
export const campaignStatus = defineStatusMachine({
  scheduled: ["running", "ended"],
  running: ["ended"],
  ended: [],
})
export type CampaignStatus = (typeof campaignStatus)["statuses"][number]

type Times = { starts_at: Date; ends_at: Date; join_until: Date }

/** What of its times makes no sense; null where all of it does. Shops may join until it ends, and not later. */
export function wrongCampaignTimesOf(
  { join_until, ...times }: Times,
  now: Date
): NonNullable<ReturnType<typeof wrongTimesOf>> | "joins_after" | "joins_before" | null {
  const wrong = wrongTimesOf(times, now)
  if (wrong) return wrong
  if (join_until > times.ends_at) return "joins_after"
  return join_until <= now ? "joins_before" : null
}

/** Where a campaign is at a moment, whether its clock has said so yet or not. */
export function campaignPhase(
  { status, starts_at, ends_at }: { status: CampaignStatus } & Omit<Times, "join_until">,
  now: Date
): CampaignStatus {
  if (status === "ended" || ends_at <= now) return "ended"
  return starts_at > now ? "scheduled" : "running"
}

/** Whether a price is as far below what it is compared with as a campaign asks for. */
export function isEnoughOff(
  { price, compare_at }: { price: number; compare_at: number },
  min_percent: number
): boolean {
  return price * 100 <= compare_at * (100 - min_percent)
}
