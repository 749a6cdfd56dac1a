import type { FactModuleService } from "../../modules/fact/service"
import type { StatusEventView } from "../../types/http"

export type FactRow = Awaited<ReturnType<FactModuleService["listFacts"]>>[number]

/** How one thing's status changed, of its facts in order. A corrected tracking number shows where it stood. */
export function movesOf(facts: readonly FactRow[]): StatusEventView[] {
  const moves: StatusEventView[] = []
  for (const { name, from, to, created_at, actor_type, reason } of facts) {
    const stood = moves.at(-1)?.to ?? ""
    if (to === null && name !== "reluv.seller-order.tracking-changed") continue
    moves.push({
      from: from ?? stood,
      to: to ?? stood,
      at: new Date(created_at).toISOString(),
      actor: actor_type,
      reason,
    })
  }
  return moves
}
