import { defineStatusMachine } from "../status-machine"

/** What can be reported. */
export const REPORTED_KINDS = ["listing", "seller", "buyer", "message", "live_message"] as const
export type ReportedKind = (typeof REPORTED_KINDS)[number]

/** Why somebody reports something. */
export const SAFETY_REASONS = [
  "fake",
  "stolen_pictures",
  "forbidden",
  "leads_off",
  "offensive",
  "fraud",
  "other",
] as const
export type SafetyReason = (typeof SAFETY_REASONS)[number]

export const reportStatus = defineStatusMachine({
  open: ["acted", "dismissed"],
  acted: [],
  dismissed: [],
})
export type ReportStatus = (typeof reportStatus)["statuses"][number]

/** What an operator makes of a report with one click; `handled` is what they did elsewhere. */
export const REPORT_OUTCOMES = [
  "dismissed",
  "handled",
  "listing_blocked",
  "message_hidden",
] as const
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number]

/** Whether an outcome makes sense for what was reported. */
export function fitsOutcome(kind: ReportedKind, outcome: ReportOutcome): boolean {
  if (outcome === "listing_blocked") return kind === "listing"
  return outcome !== "message_hidden" || kind === "message" || kind === "live_message"
}
