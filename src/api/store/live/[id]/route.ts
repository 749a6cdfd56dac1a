import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readLiveSale } from "../contract"
import { readShownLive } from "../find-live-sale"

export async function GET(
  req: RequestTo<typeof readLiveSale>,
  res: ResponseOf<typeof readLiveSale>
) {
  res.json({ live_sale: await readShownLive(req.scope, req.params.id) })
}
