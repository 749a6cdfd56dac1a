import type { VoucherAudience, VoucherTerms, VoucherVisibility } from "../../domain/voucher/voucher"
import type { VoucherStatus } from "../../domain/voucher/voucher-status"
import type { Sql } from "../../shared/sql"

/** A voucher as whoever made it sees it. Amounts in rupiah. */
export type VoucherRow = VoucherTerms & {
  title: string
  status: VoucherStatus
  visibility: VoucherVisibility
  audience: VoucherAudience
  starts_at: Date | null
  ends_at: Date | null
  quota: number | null
  used: number
  budget: number | null
  spent: number
  per_buyer: number | null
  /** Its only code; null where it has none, or many. */
  code: string | null
  codes: number
  created_at: Date
}

export type VoucherFilter = {
  id?: string
  /** Of one shop; null of the platform; left out of anybody. */
  seller_id?: string | null
  status?: VoucherStatus
  /** A part of its title, or a code, with the signs of `like` made plain. */
  q?: string
  limit: number
  offset: number
}

const COLUMNS = `v.id, v.seller_id, v.effect, v.value, v.max_discount, v.min_spend, v.stackable,
  v.platform_percent, v.scope, v.title, v.status, v.visibility, v.audience, v.starts_at, v.ends_at,
  v.quota, v.used, v.budget::float8 as budget, v.spent::float8 as spent, v.per_buyer, v.created_at`

/** Vouchers, the newest first, and how many there are in all. */
export async function readVouchers(
  sql: Sql,
  { id, seller_id, status, q, limit, offset }: VoucherFilter
): Promise<{ vouchers: VoucherRow[]; count: number }> {
  const where = [
    "v.deleted_at is null",
    ...(id === undefined ? [] : ["v.id = ?"]),
    ...(seller_id === undefined
      ? []
      : [seller_id === null ? "v.seller_id is null" : "v.seller_id = ?"]),
    ...(status === undefined ? [] : ["v.status = ?"]),
    ...(q === undefined
      ? []
      : [
          `(v.title ilike ? or exists (select 1 from reluv_voucher_code k
             where k.voucher_id = v.id and k.code = upper(?) and k.deleted_at is null))`,
        ]),
  ].join(" and ")
  const parameters = [id, seller_id, status, ...(q === undefined ? [] : [`%${q}%`, q])].filter(
    (value) => value !== undefined && value !== null
  )
  const rows = await sql<VoucherRow & { all: number }>(
    `select ${COLUMNS}, c.codes, case when c.codes = 1 then c.code end as code,
       count(*) over ()::int as "all"
     from reluv_voucher v cross join lateral (
       select count(*)::int as codes, min(k.code) as code from reluv_voucher_code k
       where k.voucher_id = v.id and k.deleted_at is null
     ) c
     where ${where} order by v.id desc limit ? offset ?`,
    [...parameters, limit, offset]
  )
  return { vouchers: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}

/** A voucher as buyers see it. */
export type OpenVoucher = Pick<
  VoucherRow,
  | "id"
  | "title"
  | "seller_id"
  | "effect"
  | "value"
  | "max_discount"
  | "min_spend"
  | "audience"
  | "starts_at"
  | "ends_at"
  | "scope"
> & { is_claimed: boolean; is_used_up: boolean }

/** The vouchers that everybody may claim, and those that a customer has claimed or was given; what ends first, first. */
export async function readOpenVouchers(
  sql: Sql,
  {
    customer_id,
    seller_id,
    mine,
    limit,
    offset,
  }: {
    customer_id: string | null
    seller_id: string | null
    mine: boolean
    limit: number
    offset: number
  }
): Promise<{ vouchers: OpenVoucher[]; count: number }> {
  const rows = await sql<OpenVoucher & { all: number }>(
    `select v.id, v.title, v.seller_id, v.effect, v.value, v.max_discount, v.min_spend, v.audience,
       v.starts_at, v.ends_at, v.scope, h.id is not null as is_claimed,
       coalesce(v.used >= v.quota or v.spent >= v.budget, false) as is_used_up,
       count(*) over ()::int as "all"
     from reluv_voucher v left join reluv_voucher_holder h
       on h.voucher_id = v.id and h.customer_id = ?::text and h.deleted_at is null
     where v.deleted_at is null and v.status = 'active' and (v.ends_at is null or v.ends_at > now())
       and (h.id is not null or (v.visibility = 'public' and not ?::boolean))
       and (?::text is null or v.seller_id = ?::text)
     order by v.ends_at, v.id limit ? offset ?`,
    [customer_id, mine, seller_id, seller_id, limit, offset]
  )
  return { vouchers: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}

export type UseRow = {
  id: string
  status: "used" | "returned"
  code: string | null
  customer_id: string | null
  cart_id: string
  order_id: string | null
  amount: number
  platform_percent: number
  created_at: Date
  returned_at: Date | null
  return_reason: string | null
}

/** What purchases used of a voucher, the newest first. */
export async function readUses(
  sql: Sql,
  { voucher_id, limit, offset }: { voucher_id: string; limit: number; offset: number }
): Promise<{ uses: UseRow[]; count: number }> {
  const rows = await sql<UseRow & { all: number }>(
    `select id, status, code, customer_id, cart_id, order_id, amount, platform_percent, created_at,
       returned_at, return_reason, count(*) over ()::int as "all"
     from reluv_voucher_use where voucher_id = ? order by created_at desc, id limit ? offset ?`,
    [voucher_id, limit, offset]
  )
  return { uses: rows.map(({ all, ...row }) => row), count: rows[0]?.all ?? 0 }
}

/** Those after one of them, in the order of their ids: every page is as fast as the first. */
export function readUsesAfter(
  sql: Sql,
  { voucher_id, after, limit }: { voucher_id: string; after: string; limit: number }
): Promise<UseRow[]> {
  return sql<UseRow>(
    `select id, status, code, customer_id, cart_id, order_id, amount, platform_percent, created_at,
       returned_at, return_reason
     from reluv_voucher_use where voucher_id = ? and id > ? order by id limit ?`,
    [voucher_id, after, limit]
  )
}

/** How fast a voucher was used in the last 24 hours, and by whom: what shows that somebody makes a business of it. */
export type VoucherPace = {
  /** Ever, given back or not. */
  is_used: boolean
  /** Uses of each hour, the oldest first. */
  by_hour: number[]
  returned: number
  /** For each kind of key by which buyers are known: how many there are, and how often the busiest used it. */
  accounts: Busiest
  emails: Busiest
  phones: Busiest
}
type Busiest = { count: number; most: number }

export async function readPace(
  sql: Sql,
  { voucher_id }: { voucher_id: string }
): Promise<VoucherPace> {
  const rows = await sql<{ kind: string; hour: number | null; count: number; most: number }>(
    `with recent as (
       select status, buyer_keys, floor(extract(epoch from now() - created_at) / 3600)::int as hour
       from reluv_voucher_use
       where voucher_id = ? and created_at > now() - interval '24 hours'
     ), keys as (
       select split_part(key, ':', 1) as kind, key, count(*)::int as uses
       from recent cross join unnest(buyer_keys) as key where status = 'used' group by key
     )
     select 'hour' as kind, hour, count(*)::int as count, 0 as most
     from recent where status = 'used' group by hour
     union all select 'returned', null, count(*)::int, 0 from recent where status = 'returned'
     union all select kind, null, count(*)::int, max(uses) from keys group by kind
     union all select 'ever', null, count(*)::int, 0 from (
       select 1 from reluv_voucher_use where voucher_id = ? limit 1) as used`,
    [voucher_id, voucher_id]
  )
  const of = (kind: string) => rows.find((row) => row.kind === kind)
  const busiest = (kind: string): Busiest => ({
    count: of(kind)?.count ?? 0,
    most: of(kind)?.most ?? 0,
  })
  const usesOf = new Map(rows.flatMap(({ hour, count }) => (hour === null ? [] : [[hour, count]])))
  return {
    is_used: busiest("ever").count > 0,
    by_hour: Array.from({ length: 24 }, (_, index) => usesOf.get(23 - index) ?? 0),
    returned: of("returned")?.count ?? 0,
    accounts: busiest("customer"),
    emails: busiest("email"),
    phones: busiest("phone"),
  }
}
