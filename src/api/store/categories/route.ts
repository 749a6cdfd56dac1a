import { listCategories } from "../../../workflows/category/list-categories"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewCategory } from "../../_views/category"
import type { listCategories as route } from "./contract"

export async function GET(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  res.json({ categories: (await listCategories(req.scope)).map(viewCategory) })
}
