import { VOUCHER_MODULE } from "../../../../../../../modules/voucher"
import type { RequestTo, ResponseOf } from "../../../../../../_contract/route"
import { streamTable, tableText } from "../../../../../../_http/files/table-text"
import { voucherOf } from "../../../../../../_http/vouchers"
import { voucherUseView } from "../../../../../../_views/voucher"
import type { exportVoucherUses } from "../../../contract"

/** So many are read at a time: the whole table is never in memory. */
const BATCH = 500

const COLUMNS = [
  "id",
  "status",
  "code",
  "customer_id",
  "order_id",
  "amount",
  "platform_percent",
  "created_at",
  "returned_at",
  "return_reason",
] as const

export async function GET(
  req: RequestTo<typeof exportVoucherUses>,
  res: ResponseOf<typeof exportVoucherUses>
) {
  const { id } = await voucherOf(req.scope, { id: req.params.id })
  await streamTable(res, "voucher-uses.csv", piecesOf(req, id))
}

async function* piecesOf(
  { scope, validatedQuery: { separator } }: RequestTo<typeof exportVoucherUses>,
  voucher_id: string
): AsyncGenerator<string> {
  yield tableText([COLUMNS], { separator, isFirst: true })
  for (let after = ""; ; ) {
    const uses = await scope
      .resolve(VOUCHER_MODULE)
      .readUsesAfter({ voucher_id, after, limit: BATCH })
    const rows = uses
      .map(voucherUseView)
      .map((use) => COLUMNS.map((name) => (use[name] === null ? null : String(use[name]))))
    if (rows.length > 0) yield tableText(rows, { separator, isFirst: false })
    after = uses.at(-1)?.id ?? ""
    if (uses.length < BATCH) return
  }
}
