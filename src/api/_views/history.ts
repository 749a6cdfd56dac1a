import type { MedusaContainer } from "@medusajs/framework/types"
import { FACT_MODULE } from "../../modules/fact"
import type { FactModuleService } from "../../modules/fact/service"
import type { StatusEventView } from "../../types/http"
import { actorsOf } from "./operator-seller"

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

type Page = { limit: number; offset: number }

/** A page of all that happened to one thing, newest first, with who did it. */
export async function historyOf(
  container: MedusaContainer,
  { limit, offset, ...of }: { subject: string; subject_id: string } & Page
) {
  const [facts, count] = await container
    .resolve(FACT_MODULE)
    .listAndCountFacts(of, { take: limit, skip: offset, order: { id: "DESC" } })
  const actorOf = await actorsOf(container, facts)
  const events = facts.map((fact) => ({
    id: fact.id,
    name: fact.name,
    from: fact.from,
    to: fact.to,
    reason: fact.reason,
    actor: actorOf(fact),
    at: new Date(fact.created_at).toISOString(),
  }))
  return { events, count, offset, limit }
}
