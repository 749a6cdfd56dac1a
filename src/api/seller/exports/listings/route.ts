import { COLUMN_NAMES, COLUMNS } from "../../../../domain/listing-sheet/columns"
import { LISTING_MODULE } from "../../../../modules/listing"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { streamTable, tableText } from "../../../_http/files/table-text"
import { languageOf } from "../../../_http/language"
import { sheetCells } from "../../../_views/listing-sheet"
import { viewListings } from "../../../_views/listings"
import type { exportListings } from "../contract"

/** So many are read at a time: a shop's whole table is never in memory. */
const BATCH = 100

export async function GET(
  req: RequestTo<typeof exportListings>,
  res: ResponseOf<typeof exportListings>
) {
  await streamTable(res, "listings.csv", piecesOf(req))
}

async function* piecesOf(req: RequestTo<typeof exportListings>): AsyncGenerator<string> {
  const { status, separator } = req.validatedQuery
  const { seller_id } = req.membership
  const headers = COLUMN_NAMES.map((name) => COLUMNS[name][languageOf(req)][0])
  yield tableText([headers], { separator, isFirst: true })
  for (let last = ""; ; ) {
    const ids = await idsAfter(req, last, {
      seller_id,
      status: status ?? { $ne: "deleted" },
    })
    const listings = await viewListings(req.scope, ids)
    const rows = listings
      .map(sheetCells)
      .map((cells) => COLUMN_NAMES.map((name) => cells[name] ?? ""))
    yield tableText(rows, { separator, isFirst: false })
    last = ids.at(-1) ?? ""
    if (ids.length < BATCH) return
  }
}

type Own = { seller_id: string; status: string | { $ne: string } }

async function idsAfter(
  { scope }: RequestTo<typeof exportListings>,
  last: string,
  own: Own
): Promise<string[]> {
  const rows = await scope
    .resolve(LISTING_MODULE)
    .listListings({ ...own, is_made: true, id: { $gt: last } } as never, {
      take: BATCH,
      order: { id: "ASC" },
      select: ["id"],
    })
  return rows.map(({ id }) => id)
}
