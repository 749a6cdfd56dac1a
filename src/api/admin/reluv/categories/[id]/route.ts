import { CATEGORY_MODULE } from "../../../../../modules/category"
import { readCategory } from "../../../../../workflows/category/read-category"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import { viewCategoryForOperator } from "../../../../_views/category"
import type { readCategory as reading, setCategory } from "../contract"

export async function GET(req: RequestTo<typeof reading>, res: ResponseOf<typeof reading>) {
  res.json({ category: viewCategoryForOperator(await readCategory(req.scope, req.params.id)) })
}

export async function POST(
  req: RequestTo<typeof setCategory>,
  res: ResponseOf<typeof setCategory>
) {
  const { id } = req.params
  await readCategory(req.scope, id)
  await req.scope
    .resolve(CATEGORY_MODULE)
    .setRules({ category_id: id, rules: req.validatedBody, actor: operatorOf(req) })
  res.json({ category: viewCategoryForOperator(await readCategory(req.scope, id)) })
}
