import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewHealth } from "../../../_views/health"
import type { readHealth } from "./contract"

export async function GET(req: RequestTo<typeof readHealth>, res: ResponseOf<typeof readHealth>) {
  res.json({ health: await viewHealth(req.scope) })
}
