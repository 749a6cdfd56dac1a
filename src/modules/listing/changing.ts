import { LISTING_FACTS, type ListingFacts } from "../../domain/listing/listing-facts"
import type { ListingStatus } from "../../domain/listing/listing-status"
import { type SellersWish, sellersChange } from "../../domain/listing/sellers-change"
import { claimDue } from "../../shared/due"
import { type NewFact, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { moveListing } from "./change-listing-status"
import { ListingErrors } from "./errors"
import { lockListing } from "./lock-listing"
import { isSoldOut } from "./sold-out"

type Dimensions = { length: number; width: number; height: number }

/** A change that is being made: ours are `facts`, the rest is Medusa's product. A field that is absent stays. */
export type PendingChange = {
  actor: Actor
  /** What was asked, by the names of the request. */
  fields: string[]
  facts: ListingFacts
  product: {
    title?: string
    description?: string | null
    category_ids?: string[]
    images?: string[]
    /** Grams. */
    weight?: number
    /** Centimetres. */
    dimensions?: Dimensions | null
  }
  /** Rupiah. */
  prices: { variant_id: string; price: number }[]
}

type ChangeRequest = {
  id: string
  seller_id: string
  /** Null when only the status is asked for. */
  change: PendingChange | null
  wish: SellersWish
  actor: Actor
  lease_seconds: number
}

/**
 * Writes down what a seller wants to change, before anything of it is done: whoever dies over it leaves it
 * to a job, and nobody can claim the piece until it is the same everywhere. The status moves at once.
 *
 * What somebody is paying for stays as it is (`LISTING_HELD`), and what is sold (`LISTING_SOLD`). Throws
 * `LISTING_CHANGING` while another change is under way, and `LISTING_STATUS_NOT_ALLOWED`.
 */
export async function beginChange(sql: Sql, request: ChangeRequest): Promise<void> {
  const { id, seller_id, change, wish, actor, lease_seconds } = request
  const { held } = await lockListing(sql, id)
  const [listing] = await sql<{
    status: ListingStatus
    unreviewed: boolean
    changing: boolean
  }>(
    `select status, unreviewed, change is not null as changing from reluv_listing
     where id = ? and seller_id = ? and is_made and status <> 'deleted' and deleted_at is null`,
    [id, seller_id]
  )
  if (!listing) throw ListingErrors.LISTING_NOT_FOUND()
  if (change) {
    if (listing.changing) throw ListingErrors.LISTING_CHANGING()
    if (listing.status === "sold") throw ListingErrors.LISTING_SOLD()
    if (held) throw ListingErrors.LISTING_HELD()
  }
  const becomes = sellersChange(listing, wish)
  if (!becomes) {
    const to = wish.wanted ?? listing.status
    throw ListingErrors.LISTING_STATUS_NOT_ALLOWED({ from: listing.status, to })
  }
  const move = { id, to: becomes.status, actor, reason: null }
  await moveListing(sql, { ...move, from: listing.status, held })
  await sql(
    `update reluv_listing set unreviewed = ?, change = coalesce(?::jsonb, change),
       settle_at = now() + make_interval(secs => ?), tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [becomes.unreviewed, change && JSON.stringify(change), lease_seconds, id]
  )
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
  const [before] = await sql<{ price: number }>(
    `select price from reluv_listing l where id = ? and status = ? and ${SHOP_SELLS} = ?
       and change is not distinct from ?::jsonb and deleted_at is null for update`,
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
  const { actor, fields } = change
  const facts: NewFact[] = [
    { name: "reluv.listing.updated", subject_id: id, actor, data: { fields } },
  ]
  const now = copies.price
  if (now !== null && now !== before.price) facts.push(repriced(id, before.price, now, actor))
  await tell(sql, ...facts)
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
  const [before] = await sql<{ price: number }>(
    `select price from reluv_listing
     where id = ? and status = ? and settle_at is null and deleted_at is null`,
    [id, from]
  )
  if (!before) return
  const reason = to === from ? null : "changed on Medusa's page of the product"
  await moveListing(sql, { id, from, to, actor, reason, held: false })
  await sql(
    `update reluv_listing set price = coalesce(?, price), weight = coalesce(?, weight),
       updated_at = now()
     where id = ? and (price, weight) is distinct from (coalesce(?, price), coalesce(?, weight))`,
    [copies.price, copies.weight, id, copies.price, copies.weight]
  )
  const now = copies.price
  if (now !== null && now !== before.price) {
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
