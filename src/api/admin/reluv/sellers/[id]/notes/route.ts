import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../../../../../modules/seller"
import type { SellerModuleService } from "../../../../../../modules/seller/service"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { actorsOf } from "../../../../../_views/operator-seller"
import type { addNoteOnSeller, listNotesOnSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof listNotesOnSeller>,
  res: ResponseOf<typeof listNotesOnSeller>
) {
  const { id: seller_id } = await findSeller(req.scope, req.params.id)
  const { limit, offset } = req.validatedQuery
  const [rows, count] = await req.scope
    .resolve(SELLER_MODULE)
    .listAndCountSellerNotes({ seller_id }, { take: limit, skip: offset, order: { id: "DESC" } })
  res.json({ notes: await viewNotes(req.scope, rows), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof addNoteOnSeller>,
  res: ResponseOf<typeof addNoteOnSeller>
) {
  const { id: seller_id } = await findSeller(req.scope, req.params.id)
  const { type: actor_type, id: actor_id } = operatorOf(req)
  const row = await req.scope
    .resolve(SELLER_MODULE)
    .createSellerNotes({ ...req.validatedBody, seller_id, actor_type, actor_id })
  const [note] = await viewNotes(req.scope, [row])
  if (!note) throw new Error("the note was not written")
  res.status(201).json({ note })
}

type Row = Awaited<ReturnType<SellerModuleService["listSellerNotes"]>>[number]

async function viewNotes(container: MedusaContainer, rows: readonly Row[]) {
  const actorOf = await actorsOf(container, rows)
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    actor: actorOf(row),
    at: new Date(row.created_at).toISOString(),
  }))
}
