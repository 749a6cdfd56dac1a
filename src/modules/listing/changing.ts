import { LISTING_FACTS, type ListingFacts } from "../../domain/listing/listing-facts"
import type { ListingStatus } from "../../domain/listing/listing-status"
import type { Missing } from "../../domain/listing/publishable"
import { type SellersWish, sellersChange } from "../../domain/listing/sellers-change"
import type { Variant } from "../../domain/listing/variants"
import { claimDue } from "../../shared/due"
import { changeStatus, type NewFact, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { moveListing } from "./change-listing-status"
import { ListingErrors } from "./errors"
import { lockListing } from "./lock-listing"
import { putPieces, takeBack } from "./pieces"
import { isSoldOut } from "./sold-out"

type Dimensions = { length: number; width: number; height: number }

/** A change that is being made: ours are `facts` and `pieces`, the rest is Medusa's product. A field that is absent stays. */
export type PendingChange = {
  actor: Actor
  /** What was asked, by the names of the request. */
  fields: string[]
  facts: ListingFacts
  product: {
    title?: string
    description?: string | null
    material?: string | null
    category_ids?: string[]
    images?: string[]
    /** Grams. */
    weight?: number
    /** Centimetres. */
    dimensions?: Dimensions | null
  }
  /** Null where none of them changes. */
  variants: PendingVariants | null
}

export type PendingVariants = {
  /** All that there will be, as they will be. */
  all: Variant[]
  /** Those that are new, under the ids that they get. */
  added: string[]
  /** Of the listing, for those that say none. */
  size: string | null
  removed: string[]
  /** Those that get another price. */
  repriced: string[]
  /** What of them changes in number: Medusa's stock follows by the difference. */
  stocks: { variant_id: string; before: number; now: number }[]
}

/** What a listing would lack: in all, and what it has now. */
export type Lacking = { all: readonly Missing[]; newly: readonly Missing[] }

type ChangeRequest = {
  id: string
  seller_id: string
  /** The listing as whoever asks has read it; see `ListingRow`. */
  version: string
  /** Null when only the status is asked for. */
  change: PendingChange | null
  /** Variants of which a buyer would see something else; null: of all. */
  rewrites: readonly string[] | null
  lacking: Lacking
  wish: SellersWish
  actor: Actor
  lease_seconds: number
}

/**
 * Writes down what a seller wants to change, before anything of it is done: whoever dies over it leaves it
 * to a job, and nobody can claim the piece until it is the same everywhere. The status moves at once, and
 * pieces are taken back at once; what is added is there when Medusa has it.
 *
 * What somebody is paying for stays as it is (`LISTING_HELD`), and what is sold (`LISTING_SOLD`). What is
 * on sale lacks nothing that it could be asked for when it is rewritten (`LISTING_INCOMPLETE`); a price
 * changes whatever rules were made since. Throws `LISTING_CHANGING` while another change is under way,
 * and `LISTING_STATUS_NOT_ALLOWED`.
 *
 * @returns false, and nothing is written, when the listing is not as it was read any more
 */
export async function beginChange(sql: Sql, request: ChangeRequest): Promise<boolean> {
  const { id, change, wish, actor, lease_seconds } = request
  const { held } = await lockListing(sql, id)
  const listing = await findOwn(sql, request)
  if (change) await refuseFrozen(sql, listing, request)
  const becomes = sellersChange(listing, wish)
  if (!becomes) {
    const to = wish.wanted ?? listing.status
    throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to })
  }
  if (listing.version !== request.version) return false
  const { all, newly } = request.lacking
  const stays = isOnSale(listing.status) && !wish.rewritten
  const missing = stays ? newly : all
  if (isOnSale(becomes.status) && missing.length > 0) {
    throw ListingErrors.LISTING_INCOMPLETE({ missing })
  }
  if (change) await fillIn(sql, id, change)
  if (change?.variants) await takeBack(sql, lessOf(change.variants))
  const move = { id, to: becomes.status, actor, reason: null }
  await moveListing(sql, { ...move, from: listing.status, held })
  await sql(
    `update reluv_listing set unreviewed = ?, change = coalesce(?::jsonb, change),
       settle_at = now() + make_interval(secs => ?), tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [becomes.unreviewed, change && JSON.stringify(change), lease_seconds, id]
  )
  return true
}

type OwnListing = { status: ListingStatus; unreviewed: boolean; changing: boolean; version: string }

async function findOwn(
  sql: Sql,
  { id, seller_id }: Pick<ChangeRequest, "id" | "seller_id">
): Promise<OwnListing> {
  const [listing] = await sql<OwnListing>(
    `select status, unreviewed, change is not null as changing, xmin::text as version
     from reluv_listing
     where id = ? and seller_id = ? and is_made and status <> 'deleted' and deleted_at is null`,
    [id, seller_id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  return listing
}

async function refuseFrozen(
  sql: Sql,
  listing: OwnListing,
  { id, rewrites }: Pick<ChangeRequest, "id" | "rewrites">
): Promise<void> {
  if (listing.changing) throw ListingErrors.LISTING_CHANGING()
  if (listing.status === "sold") throw ListingErrors.LISTING_SOLD()
  const held = await sql(
    `select 1 from reluv_piece_claim
     where listing_id = ? and status in ('held', 'ordered') and (?::text[] is null or variant_id = any(?))
     limit 1`,
    [id, rewrites, rewrites]
  )
  if (held.length > 0) throw ListingErrors.LISTING_HELD()
}

/** What a draft did not have yet, it has from now on: it may be on sale before the change is everywhere. */
async function fillIn(sql: Sql, id: string, { facts, product, variants }: PendingChange) {
  const prices = (variants?.all ?? []).flatMap(({ price }) => price ?? [])
  await sql(
    `update reluv_listing set condition = coalesce(condition, ?), weight = coalesce(weight, ?),
       price = coalesce(price, ?)
     where id = ? and (condition is null or weight is null or price is null)`,
    [
      facts.condition ?? null,
      product.weight ?? null,
      prices.length > 0 ? Math.min(...prices) : null,
      id,
    ]
  )
}

/** Buyers see it, or will as soon as the operator has. */
function isOnSale(status: ListingStatus): boolean {
  return status === "active" || status === "in_review"
}

function lessOf({ removed, stocks }: PendingVariants) {
  return {
    removed,
    lowered: stocks.flatMap(({ variant_id, before, now }) =>
      now < before ? [{ variant_id, stock: now }] : []
    ),
  }
}

export type Unsettled = {
  id: string
  product_id: string
  status: ListingStatus
  is_made: boolean
  /** Whether its shop may sell: what is on sale in another one, shoppers do not find. */
  shop_sells: boolean
  change: PendingChange | null
}

const SHOP_SELLS = `not exists (
  select from reluv_seller where id = l.seller_id and status <> 'active' and deleted_at is null)`

/** Listings with which somebody began something and is not heard of any more, each for one worker. */
export function claimUnsettled(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    {
      table: "reluv_listing",
      where: "t.settle_at is not null",
      since: "t.settle_at",
      ...batch,
    },
    "t.id"
  )
}

/** Whether the shop of a listing may sell. */
export async function mayShopSell(sql: Sql, { id }: { id: string }): Promise<boolean> {
  const [row] = await sql<{ shop_sells: boolean }>(
    `select ${SHOP_SELLS} as shop_sells from reluv_listing l where id = ?`,
    [id]
  )
  return row?.shop_sells ?? false
}

/** @returns what is open of a listing; null when its books agree */
export async function findUnsettled(sql: Sql, { id }: { id: string }): Promise<Unsettled | null> {
  const [row] = await sql<Unsettled>(
    `select id, product_id, status, is_made, change, ${SHOP_SELLS} as shop_sells from reluv_listing l
     where id = ? and settle_at is not null and deleted_at is null`,
    [id]
  )
  return row ?? null
}

/** A job, or whoever comes next, makes its books agree again. */
export async function reopenListing(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_listing set settle_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}

/** The same of all that a shop has on sale, whose products are hidden and shown with it. */
export async function reopenListingsOf(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<void> {
  await sql(
    `update reluv_listing set settle_at = now(), tries = 0, retry_at = null
     where seller_id = ? and status = 'active' and is_made and deleted_at is null`,
    [seller_id]
  )
}

/** What of Medusa's product a listing keeps a copy of, to be found and sorted by. */
export type Copies = { price: number | null; weight: number | null }

/**
 * Medusa's product is as the listing says: what was asked becomes the listing's, and nothing is open any
 * more, unless more was begun meanwhile.
 */
export async function settleListing(
  sql: Sql,
  settled: Omit<Unsettled, "product_id" | "is_made"> & { copies: Copies }
): Promise<void> {
  const { id, status, shop_sells, change, copies } = settled
  await lockListing(sql, id)
  const [before] = await sql<{ price: number | null }>(
    `select price from reluv_listing l where id = ? and status = ? and ${SHOP_SELLS} = ?
       and change is not distinct from ?::jsonb and deleted_at is null`,
    [id, status, shop_sells, change && JSON.stringify(change)]
  )
  if (!before) return
  const changed = LISTING_FACTS.filter((name) => change?.facts[name] !== undefined)
  await sql(
    `update reluv_listing set ${changed.map((name) => `"${name}" = ${typeOf(name)}, `).join("")}
       price = coalesce(?, price), weight = coalesce(?, weight),
       change = null, settle_at = null, tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [...changed.map((name) => valueOf(change?.facts[name])), copies.price, copies.weight, id]
  )
  if (!change) return
  const { actor, fields, variants } = change
  if (variants) {
    const pieces = variants.all.map(({ id: variant_id, ...piece }) => ({ variant_id, ...piece }))
    await putPieces(sql, { id, pieces })
    await moveWithPieces(sql, { id, actor })
  }
  const facts: NewFact[] = [
    { name: "reluv.listing.updated", subject_id: id, actor, data: { fields } },
  ]
  const now = copies.price
  if (now !== null && before.price !== null && now !== before.price) {
    facts.push(repriced(id, before.price, now, actor))
  }
  await tell(sql, ...facts)
}

/** Fewer are offered than before, and all are sold; or the last was paid for while more were added. */
async function moveWithPieces(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const move = (await isSoldOut(sql, id))
    ? ({ from: ["active"], to: "sold", reason: "all that is offered is sold" } as const)
    : ({ from: ["sold"], to: "active", reason: "more is offered than is sold" } as const)
  const moved = await changeStatus(sql, "reluv_listing", { ids: [id], actor, ...move })
  if (moved.length > 0) await reopenListing(sql, { id })
}

/** What an operator did on Medusa's own page of a product whose listing has nothing open. */
export async function followProduct(
  sql: Sql,
  input: { id: string; from: ListingStatus; to: ListingStatus; copies: Copies; actor: Actor }
): Promise<void> {
  const { id, from, copies, actor } = input
  await lockListing(sql, id)
  // What is shown again may have been paid for while it was hidden.
  const isBack = from === "blocked" && input.to === "active"
  const to = isBack && (await isSoldOut(sql, id)) ? "sold" : input.to
  const [before] = await sql<{ price: number | null }>(
    `select price from reluv_listing
     where id = ? and status = ? and settle_at is null and deleted_at is null`,
    [id, from]
  )
  if (!before) return
  // First: what is on sale has a price and a weight.
  await sql(
    `update reluv_listing set price = coalesce(?, price), weight = coalesce(?, weight),
       updated_at = now()
     where id = ? and (price, weight) is distinct from (coalesce(?, price), coalesce(?, weight))`,
    [copies.price, copies.weight, id, copies.price, copies.weight]
  )
  const reason = to === from ? null : "changed on Medusa's page of the product"
  await moveListing(sql, { id, from, to, actor, reason, held: false })
  const now = copies.price
  if (now !== null && before.price !== null && now !== before.price) {
    await tell(sql, repriced(id, before.price, now, actor))
  }
}

function repriced(id: string, before: number, now: number, actor: Actor): NewFact {
  return { name: "reluv.listing.repriced", subject_id: id, actor, data: { before, now } }
}

function typeOf(name: keyof ListingFacts): string {
  return name === "measurements" || name === "defects" ? "?::jsonb" : "?"
}

function valueOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value
}
