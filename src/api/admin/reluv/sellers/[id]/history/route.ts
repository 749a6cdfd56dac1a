import { FACT_MODULE } from "../../../../../../modules/fact"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { actorsOf } from "../../../../../_views/operator-seller"
import type { listHistoryOfSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof listHistoryOfSeller>,
  res: ResponseOf<typeof listHistoryOfSeller>
) {
  const { id } = await findSeller(req.scope, req.params.id)
  const { limit, offset } = req.validatedQuery
  const [facts, count] = await req.scope
    .resolve(FACT_MODULE)
    .listAndCountFacts(
      { subject: "seller", subject_id: id },
      { take: limit, skip: offset, order: { id: "DESC" } }
    )
  const actorOf = await actorsOf(req.scope, facts)
  const events = facts.map((fact) => ({
    id: fact.id,
    name: fact.name,
    from: fact.from,
    to: fact.to,
    reason: fact.reason,
    actor: actorOf(fact),
    at: new Date(fact.created_at).toISOString(),
  }))
  res.json({ events, count, offset, limit })
}
