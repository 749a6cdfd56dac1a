import { LISTING_CARD_MODULE } from "../../../modules/listing-card"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { soldPrices } from "../search/contract"

export async function GET(req: RequestTo<typeof soldPrices>, res: ResponseOf<typeof soldPrices>) {
  const cards = req.scope.resolve(LISTING_CARD_MODULE)
  res.json({ sold_prices: await cards.readSoldPrices(req.validatedQuery) })
}
