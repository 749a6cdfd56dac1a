import { saidBy } from "../../../../shared/errors"
import { type BulkChange, changeListings } from "../../../../workflows/listing/change-listings"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { languageOf } from "../../../_http/language"
import type { changeListings as contract } from "../contract"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  const { seller_id, actor } = req.membership
  const changes = req.validatedBody.changes as BulkChange[]
  const results = await changeListings(req.scope, { seller_id, actor, changes })
  const language = languageOf(req)
  res.json({
    results: results.map(({ id, error }) =>
      error === null
        ? { id, outcome: "done", code: null, message: null }
        : {
            id,
            outcome: "refused",
            code: error.code ?? null,
            message: saidBy(error, language) ?? error.message,
          }
    ),
  })
}
