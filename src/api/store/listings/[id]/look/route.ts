import { LISTING_CARD_MODULE } from "../../../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { answerNear } from "../../../../_views/card-pages"
import type { listLook } from "../../contract"

export async function GET(req: RequestTo<typeof listLook>, res: ResponseOf<typeof listLook>) {
  const asked = { id: req.params.id, limit: req.validatedQuery.limit }
  await answerNear(req, res, await req.scope.resolve(LISTING_CARD_MODULE).listLookCards(asked))
}
