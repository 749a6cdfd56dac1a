import { saidBy } from "../../../../../shared/errors"
import { moderateListings } from "../../../../../workflows/listing/moderate-listings"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { languageOf } from "../../../../_http/language"
import { operatorOf } from "../../../../_http/operator"
import { pastVerdicts } from "../../../../_views/moderation"
import type { decideListings } from "../contract"

export async function POST(
  req: RequestTo<typeof decideListings>,
  res: ResponseOf<typeof decideListings>
) {
  const actor = operatorOf(req)
  const results = await moderateListings(
    req.scope,
    req.validatedBody.verdicts.map(({ version, ...verdict }) => ({
      ...verdict,
      seen: version,
      actor,
    }))
  )
  const undone = results.flatMap(({ id, outcome }) => (outcome === "done" ? [] : [id]))
  const past = await pastVerdicts(req.scope, undone)
  const language = languageOf(req)
  res.json({
    results: results.map((result) => {
      const { id, outcome } = result
      const last = past.get(id)?.[0] ?? null
      if (outcome !== "refused") return { id, outcome, code: null, message: null, last }
      const { error } = result
      const message = saidBy(error, language) ?? error.message
      return { id, outcome, code: error.code ?? null, message, last }
    }),
  })
}
