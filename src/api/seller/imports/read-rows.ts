import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { COLUMNS } from "../../../domain/listing-sheet/columns"
import { type CellProblem, type ReadRow, readRow } from "../../../domain/listing-sheet/read-row"
import type { Said } from "../../../domain/said"
import { LISTING_MODULE } from "../../../modules/listing"
import { ListingErrors } from "../../../modules/listing/errors"
import type { NewRow } from "../../../modules/listing-import/imports"
import { saidBy } from "../../../shared/errors"
import { RequestErrors } from "../../../shared/request-errors"
import type { SheetRow } from "../../../workflows/listing-import/read-sheet"
import type { AskedOfListing } from "../../../workflows/listing-import/run-imports"
import { faultsIn, problemsOf } from "../../_contract/problems"
import { foreignPictures } from "../../_http/files/own-pictures"
import type { SellerRequest } from "../../_http/member"
import { sheetCells } from "../../_views/listing-sheet"
import { viewListings } from "../../_views/listings"
import { SellerCreateListing, SellerUpdateListing } from "../listings/contract"

/** A new row of a table is a draft unless it says otherwise: nobody sees what was not looked at. */
const NEW = { status: "draft" }

type Row = { number: number; read: ReadRow; listing_id: string | null; is_new: boolean }

/** What each row of a table asks for, read as the request for one listing is, or why it cannot be. */
export async function readRows(req: SellerRequest, rows: readonly SheetRow[]): Promise<NewRow[]> {
  const read = rows.map(({ number, cells }) => ({ number, read: readRow(cells) }))
  const own = await ownListings(
    req.scope,
    req.membership.seller_id,
    read.map((row) => row.read.body)
  )
  const named = read.map((row) => withListing(row, own))
  const before = await bodiesOf(
    req.scope,
    named.flatMap(({ listing_id }) => listing_id ?? [])
  )
  const known = named.map((row) => changesOf(row, before))
  const foreign = await foreignPictures(
    req,
    read.flatMap(({ read: { body } }) => texts(body.images))
  )
  const seen = new Set<string>()
  return known.map((row) => {
    const twice = row.listing_id !== null && seen.has(row.listing_id)
    if (row.listing_id) seen.add(row.listing_id)
    return newRow(row, { foreign, twice })
  })
}

function newRow(
  { number, read, listing_id, is_new }: Row,
  { foreign, twice }: { foreign: ReadonlySet<string>; twice: boolean }
): NewRow {
  const { id: _, handle, ...rest } = read.body
  const title = typeof rest.title === "string" ? rest.title.slice(0, 80) : null
  const row = { number, title, listing_id, is_new }
  const refused = (code: string, problem: Said): NewRow => ({ ...row, asked: null, code, problem })
  if (read.problems.length > 0) return refused("PROD_003", joined(read.problems))
  if (!is_new && listing_id === null) return refused(...ofError(ListingErrors.LISTING_NOT_FOUND()))
  if (twice) return refused("PROD_003", TWICE)
  if (texts(rest.images).some((address) => foreign.has(address))) {
    return refused(...ofError(RequestErrors.PICTURE_FOREIGN({ fields: [COLUMNS.images.en[0]] })))
  }
  const schema = is_new ? SellerCreateListing : SellerUpdateListing
  const body = is_new ? { ...NEW, ...(handle ? { handle } : {}), ...rest } : rest
  const parsed = schema.safeParse(body, { error: faultsIn("en") })
  if (!parsed.success) {
    const inIndonesian = schema.safeParse(body, { error: faultsIn("id") })
    return refused("PROD_003", {
      en: problemsOf(parsed.error, "en"),
      id: inIndonesian.success ? "" : problemsOf(inIndonesian.error, "id"),
    })
  }
  return { ...row, asked: askedOf(is_new, parsed.data), code: null, problem: null }
}

function askedOf(is_new: boolean, data: unknown): AskedOfListing {
  if (is_new) return { create: data as z.output<typeof SellerCreateListing> }
  const { status, ...change } = data as z.output<typeof SellerUpdateListing>
  return { update: { change, status: status ?? null } }
}

const TWICE: Said = {
  en: "a row above changes the same listing",
  id: "baris di atas sudah mengubah listing yang sama",
}

function joined(problems: readonly CellProblem[]): Said {
  const say = (language: "en" | "id") =>
    problems
      .map(({ column, says }) => `${COLUMNS[column][language][0]}: ${says[language]}`)
      .join("; ")
  return { en: say("en"), id: say("id") }
}

function ofError(error: Error & { code?: string }): [string, Said] {
  const say = (language: "en" | "id") => saidBy(error, language) ?? error.message
  return [error.code ?? "", { en: say("en"), id: say("id") }]
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
}

type Own = { ids: ReadonlySet<string>; byHandle: ReadonlyMap<string, string> }

/** A row names a listing by its id, or by the handle of one that the shop has; else it is a new one. */
function withListing({ number, read }: Pick<Row, "number" | "read">, { ids, byHandle }: Own): Row {
  const { id, handle } = read.body
  if (typeof id === "string") {
    return { number, read, is_new: false, listing_id: ids.has(id) ? id : null }
  }
  const listing_id = (typeof handle === "string" && byHandle.get(handle)) || null
  return { number, read, is_new: listing_id === null, listing_id }
}

/** What listings say, as a table would say it. */
async function bodiesOf(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<ReadonlyMap<string, ReadRow["body"]>> {
  const listings = await viewListings(container, [...new Set(ids)])
  return new Map(listings.map((listing) => [listing.id, readRow(sheetCells(listing)).body]))
}

/** Without what the listing says already: a table that was only written and read changes nothing. */
function changesOf(row: Row, before: ReadonlyMap<string, ReadRow["body"]>): Row {
  const is = before.get(row.listing_id ?? "")
  if (!is) return row
  const entries = Object.entries(row.read.body).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(is[name])
  )
  return { ...row, read: { ...row.read, body: Object.fromEntries(entries) } }
}

const products = z.array(z.object({ id: z.string(), handle: z.string() }))

/** Those of the shop that are named, in three queries whatever their number. */
async function ownListings(
  container: MedusaContainer,
  seller_id: string,
  bodies: readonly Record<string, unknown>[]
): Promise<Own> {
  const named = (name: string) => bodies.flatMap((body) => (body[name] as string | undefined) ?? [])
  const [ids, handles] = [named("id"), named("handle")]
  const { data } =
    handles.length > 0
      ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "product",
          fields: ["id", "handle"],
          filters: { handle: handles },
        })
      : { data: [] }
  const byProduct = new Map(products.parse(data).map(({ id, handle }) => [id, handle]))
  const listings = container.resolve(LISTING_MODULE)
  const own = { seller_id, is_made: true, status: { $ne: "deleted" as const } }
  const select: ("id" | "product_id")[] = ["id", "product_id"]
  const [byId, ofHandles] = await Promise.all([
    ids.length > 0 ? listings.listListings({ ...own, id: ids }, { select, take: ids.length }) : [],
    byProduct.size > 0
      ? listings.listListings(
          { ...own, product_id: [...byProduct.keys()] },
          { select, take: byProduct.size }
        )
      : [],
  ])
  return {
    ids: new Set(byId.map(({ id }) => id)),
    byHandle: new Map(ofHandles.map(({ id, product_id }) => [byProduct.get(product_id) ?? "", id])),
  }
}
