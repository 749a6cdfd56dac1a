import type { Condition } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import { briefRating, type Distribution } from "../../domain/review/review"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { type SellerBadge, type SellerLevel, sellerStanding } from "../../domain/standing/sellers"
import { shopIsOpen } from "../../shared/shop-sql"
import type { Sql } from "../../shared/sql"
import { type CardFilters, conditionsOf } from "./filters"
import { cardsOf } from "./projection"
import { type CardSearch, foundBy } from "./search-query"

/** Beyond this many matches the count says "at least": a page's cost must not grow with the catalog. */
const COUNT_CAP = 10_000

/**
 * What cards are sorted by, as a whole number and as a value of its column; equal cards go by their ids.
 * A time is told in microseconds, as precise as PostgreSQL keeps it.
 */
const ORDERS = {
  newest: {
    column: "published_at",
    direction: "desc",
    number: "(extract(epoch from published_at) * 1000000)::bigint",
    value: "timestamptz 'epoch' + ?::bigint * interval '1 microsecond'",
  },
  cheapest: { column: "price", direction: "asc", number: "price", value: "?::bigint" },
  dearest: { column: "price", direction: "desc", number: "price", value: "?::bigint" },
  ending_soon: {
    column: "sale_ends_at",
    direction: "asc",
    number: "(extract(epoch from sale_ends_at) * 1000000)::bigint",
    value: "timestamptz 'epoch' + ?::bigint * interval '1 microsecond'",
  },
  popular: { column: "popularity", direction: "desc", number: "popularity", value: "?::bigint" },
} as const
export const CARD_ORDERS = ["newest", "cheapest", "dearest", "popular", "ending_soon"] as const
export type CardOrder = (typeof CARD_ORDERS)[number]

/** What is in an order at all, to be listed and counted. */
export function inOrder(order: CardOrder | "relevance", filters: CardFilters): CardFilters {
  return order === "ending_soon" ? { ...filters, ending: true } : filters
}

/** A card's place in an order: those after it are the next page. */
export type CardPlace = { value: number; id: string }

export type CardPage = {
  order: CardOrder
  limit: number
  offset: number
  after?: CardPlace
}

type CardVariant = {
  id: string
  title: string
  size: string | null
  color: string | null
  condition: Condition
  price: number
  compare_at: number | null
}

/** A card with what its listing, its pieces and its shop say right now. */
export type Card = {
  id: string
  view: string
  thumbnail: string | null
  variants: CardVariant[]
  status: "active" | "reserved" | "sold"
  status_reason: string | null
  seller: {
    id: string
    handle: string
    name: string
    is_verified: boolean
    rating: { average: number | null; count: number }
    level: SellerLevel
    badges: SellerBadge[]
    is_open: boolean
    closed_message: string | null
    reopens_at: string | null
  }
  views: number
  /** How many marked it. */
  wishes: number
  /** By variant: what nobody has claimed. */
  left: Record<string, number>
}

/** What the tables that know say of a card. */
type Known = {
  status: ListingStatus | null
  status_reason: string | null
  seller_id: string
  seller_handle: string
  seller_name: string
  seller_status: SellerStatus | null
  seller_is_open: boolean
  closed_message: string | null
  reopens_at: Date | null
  left: Record<string, number> | null
  is_free: boolean | null
  views: number | null
  counts: Distribution | null
  wishes: number | null
  level: string | null
  badges: Record<string, string> | null
}
type Row = Pick<Card, "id" | "view" | "thumbnail" | "variants"> & { is_verified: boolean } & Known

/** What may not be wrong for a second, from the tables that know it. */
const OVERLAY = `l.status, l.status_reason, s.id as seller_id, s.handle as seller_handle,
  s.name as seller_name, s.status as seller_status, s.is_open as seller_is_open, s.closed_message,
  s.reopens_at, p."left", p.is_free, v.views, r.counts, w.wishes, k.level, k.badges`

/** Joins the tables that know to `card`, row by row: the limits keep a planner from reading a whole table. */
const NOW = `
  left join lateral (
    select status, status_reason from reluv_listing where id = card.id and deleted_at is null limit 1
  ) l on true
  left join lateral (
    select id, handle, name, status, closed_message, reopens_at, ${shopIsOpen("shop")} as is_open
    from reluv_seller shop where id = card.seller_id and deleted_at is null limit 1
  ) s on true
  left join lateral (
    select jsonb_object_agg(variant_id,
        case when reserved_until > now() then 0 else stock - claimed end) as "left",
      bool_or(claimed < stock and coalesce(reserved_until <= now(), true)) as is_free
    from reluv_piece where listing_id = card.id and deleted_at is null
  ) p on true
  left join lateral (select views from reluv_listing_views where id = card.id limit 1) v on true
  left join lateral (
    select array[ones, twos, threes, fours, fives] as counts from reluv_rating
    where id = card.seller_id limit 1
  ) r on true
  left join lateral (select wishes from reluv_wish_tally where id = card.id limit 1) w on true
  left join lateral (
    select level, badges from reluv_standing where id = card.seller_id limit 1
  ) k on true`

/** A page of cards, and where the next begins. */
export type FoundCards = { cards: Card[]; next: CardPlace | null }

type PlacedRow = Row & { place: number | string }

/** A page of an order of all cards that fit. */
export async function listCards(
  sql: Sql,
  { filters, page, search }: { filters: CardFilters; page: CardPage; search?: CardSearch }
): Promise<FoundCards> {
  const { column, direction, number, value } = ORDERS[page.order]
  const { conditions, parameters } = matching(filters)
  if (search) {
    const found = foundBy(search)
    conditions.push(found.says)
    parameters.push(...found.parameters)
  }
  if (page.after) {
    const beyond = direction === "desc" ? "<" : ">"
    conditions.push(`(${column}, id) ${beyond} (${value}, ?)`)
    parameters.push(page.after.value, page.after.id)
  }
  const rows = await cardsAt(
    sql,
    `select id, ${number} as place from reluv_listing_card where ${conditions.join(" and ")}
     order by ${column} ${direction}, id ${direction} limit ? offset ?`,
    // One more than asked tells whether there is a next page.
    [...parameters, page.limit + 1, page.offset],
    direction
  )
  return pageOfCards(rows, page.limit, filters.availability)
}

/**
 * Some cards with what is known of them right now. Which ones is what the cards say (`chosen` gives their ids
 * and places); each is then asked for by its keys.
 */
export function cardsAt(
  sql: Sql,
  chosen: string,
  parameters: readonly unknown[],
  direction: "asc" | "desc"
): Promise<PlacedRow[]> {
  return sql<PlacedRow>(
    `select card.id, card.view, card.thumbnail, card.variants, card.is_verified, chosen.place, ${OVERLAY}
     from (${chosen}) chosen join reluv_listing_card card on card.id = chosen.id ${NOW}
     order by chosen.place ${direction}, card.id ${direction}`,
    parameters
  )
}

/**
 * A page of rows, of which there is one too many where more follow. What was sold, held, hidden or taken
 * down a moment ago is not on it: the page is shorter, and none after it is missed.
 */
export function pageOfCards(
  rows: readonly PlacedRow[],
  limit: number,
  availability: CardFilters["availability"] = "available"
): FoundCards {
  const onPage = rows.slice(0, limit)
  const last = rows.length > limit ? onPage.at(-1) : undefined
  return {
    cards: onPage.filter(availability === "all" ? isPublic : isBuyable).map(cardOf),
    next: last ? { value: Number(last.place), id: last.id } : null,
  }
}

/** How many can be bought, up to 10,000. */
export async function countCards(sql: Sql, { filters }: { filters: CardFilters }): Promise<number> {
  const { conditions, parameters } = matching(filters)
  const [total] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from reluv_listing_card where ${conditions.join(" and ")} limit ${COUNT_CAP}
     ) matches`,
    parameters
  )
  return total?.count ?? 0
}

/** One listing, on sale, reserved or sold; null where nobody may see it. */
export async function readCard(sql: Sql, { id }: { id: string }): Promise<Card | null> {
  const read = (cards: string) =>
    sql<Row>(
      `select card.id, card.view, card.thumbnail, card.variants, card.is_verified, ${OVERLAY} from ${cards} card ${NOW} where card.id = ?`,
      cards === "reluv_listing_card" ? [id] : [id, id]
    )
  const [written] = await read("reluv_listing_card")
  // It may have been published this very moment.
  const [row = null] = written
    ? [written]
    : await read(`(${cardsOf("(select ?::text as id) as wanted")})`)
  return row && isPublic(row) ? cardOf(row) : null
}

function isBuyable({ status, seller_status, is_free }: Known): boolean {
  return status === "active" && seller_status === "active" && is_free === true
}

/** What is sold may be looked at for ever, whatever became of its shop. */
function isPublic({ status, seller_status }: Known): boolean {
  return status === "sold" || (status === "active" && seller_status === "active")
}

function cardOf(row: Row): Card {
  const { id, view, thumbnail, variants, status_reason } = row
  const left = row.left ?? {}
  const { seller_is_open: is_open } = row
  const seller = {
    id: row.seller_id,
    handle: row.seller_handle,
    name: row.seller_name,
    is_verified: row.is_verified,
    rating: briefRating(row.counts),
    ...sellerStanding(row.level === null ? null : { level: row.level, badges: row.badges ?? {} }),
    is_open,
    // A vacation to come is told when it has come.
    closed_message: is_open ? null : row.closed_message,
    reopens_at: is_open ? null : (row.reopens_at?.toISOString() ?? null),
  }
  const isHeld = Object.values(left).every((count) => count <= 0)
  const status = row.status === "sold" ? "sold" : isHeld ? "reserved" : "active"
  return {
    id,
    view,
    thumbnail,
    variants,
    status,
    status_reason,
    seller,
    left,
    views: row.views ?? 0,
    wishes: row.wishes ?? 0,
  }
}

function matching(filters: CardFilters): { conditions: string[]; parameters: unknown[] } {
  const conditions = conditionsOf(filters)
  return {
    conditions: ["true", ...conditions.map(({ says }) => says)],
    parameters: conditions.flatMap(({ parameters }) => parameters),
  }
}
