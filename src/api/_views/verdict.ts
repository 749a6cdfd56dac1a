import {
  VERDICT_REASON_CODES,
  VERDICT_REASONS,
  type VerdictReason,
} from "../../domain/listing/verdict-reasons"
import type { VerdictView } from "../_shapes/verdict"

/** What the seller of a listing is told; null while an operator has nothing against it. */
export function viewVerdict({
  status,
  verdict_reason,
  status_reason,
}: {
  status: string
  verdict_reason: string | null
  status_reason: string | null
}): VerdictView | null {
  if (status !== "rejected" && status !== "blocked") return null
  const reason = knownReason(verdict_reason) ?? "other"
  return { reason, says: VERDICT_REASONS[reason], note: status_reason }
}

/** Of a fact's data. */
export function reasonCodeOf(data: Record<string, unknown>): VerdictReason | null {
  return knownReason(data.reason_code)
}

function knownReason(code: unknown): VerdictReason | null {
  return VERDICT_REASON_CODES.find((known) => known === code) ?? null
}
