import { z } from "zod"
import { ROW_STATES } from "../../../domain/listing-sheet/row-state"
import { page } from "../../_contract/fields"
import { CSV, route } from "../../_contract/route"
import { oneOf, time } from "../../_shapes/common"

const number = z.int()

export const ImportView = z
  .strictObject({
    id: z.string(),
    filename: z.string(),
    status: oneOf(["preview", "running", "done"]),
    total: number.describe("rows"),
    invalid: number.describe("cannot be read, and stay as they are"),
    ready: number.describe("not done yet"),
    done: number,
    failed: number.describe("were refused when they were done"),
    created_at: time,
    started_at: time.nullable(),
  })
  .meta({ id: "ImportView", description: "A table of listings that a shop uploaded" })
export type ImportView = z.infer<typeof ImportView>

export const ImportRowView = z
  .strictObject({
    number: number.describe("where it stands in the file; the first below the headers is 2"),
    title: z.string().nullable(),
    action: oneOf(["create", "update"]),
    state: oneOf(ROW_STATES),
    listing_id: z.string().nullable().describe("of the listing that it changes, or has made"),
    code: z.string().nullable(),
    message: z.string().nullable().describe("why not, for people"),
  })
  .meta({ id: "ImportRowView", description: "A row of an import, and what became of it" })
export type ImportRowView = z.infer<typeof ImportRowView>

const answer = z.strictObject({ import: ImportView })

export const SellerReadImport = z.strictObject({
  state: oneOf(ROW_STATES).optional(),
  ...page(100),
})

export const uploadImport = route("POST /seller/imports", {
  who: "member",
  may: "listings.write",
  says: "Reads a table of listings, and answers what its rows would do; nothing is done yet",
  notes:
    "A CSV file as spreadsheets save it, of up to 1,000 rows and 5 MB: UTF-8, UTF-16 or Windows-1252, divided by `;`, `,` or tabs, with the columns of `GET /seller/exports/listings` in English or Indonesian. A row with an `id`, or the `handle` of a listing of the shop, changes that listing, and an empty cell leaves it as it is; others are new, drafts unless their `status` says `active`. Amounts are read as Indonesia writes them: `75.000`, `Rp 75.000,00`; `75,000` is refused, because it can be read in two ways.",
  uploads: "table",
  status: 201,
  answer,
  refuses: ["IMPORT_INVALID", "RATE_LIMITED"],
})

export const startImport = route("POST /seller/imports/:id/start", {
  who: "member",
  may: "listings.write",
  says: "Has the rows of an import done that can be, in the background; once",
  answer,
  refuses: ["IMPORT_NOT_FOUND"],
})

export const readImport = route("GET /seller/imports/:id", {
  who: "member",
  may: "listings.read",
  says: "How far an import is, and what became of its rows",
  query: SellerReadImport,
  answer: z.strictObject({
    import: ImportView,
    rows: z.array(ImportRowView),
    count: number,
    offset: number,
    limit: number,
  }),
  refuses: ["IMPORT_NOT_FOUND"],
})

export const SellerReadReport = z.strictObject({
  separator: oneOf(["semicolon", "comma"])
    .default("semicolon")
    .describe("what spreadsheets expect: `semicolon` in Indonesia"),
})

export const readImportReport = route("GET /seller/imports/:id/report", {
  who: "member",
  may: "listings.read",
  says: "The rows of an import and what became of them, as a table",
  query: SellerReadReport,
  answer: CSV,
  refuses: ["IMPORT_NOT_FOUND"],
})
