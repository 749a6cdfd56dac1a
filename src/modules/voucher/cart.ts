import type { Obstacle } from "../../domain/voucher/obstacle"
import type { Candidate, Verdict } from "../../domain/voucher/outcome"
import type { VoucherAudience, VoucherTerms } from "../../domain/voucher/voucher"
import type { VoucherStatus } from "../../domain/voucher/voucher-status"
import { forgetOldDays, type OlderThan } from "../../shared/forget-old"
import type { Sql } from "../../shared/sql"
import { WITH_PHONE } from "./buyer-phones"
import { VoucherErrors } from "./errors"
import { HAS_USED_A_FIRST } from "./first-purchase"

/** How many of the vouchers that a customer has claimed are tried for a cart, the newest first. */
const MOST_HELD = 50

/** A candidate of a cart, and what its buyer was told of it last. */
export type CartCandidate = Candidate & {
  title: string
  code: string | null
  /** It is one of the cart's already. */
  in_cart: boolean
  told: { amount: number; obstacle: Obstacle | null }
}

export type CartLook = {
  cart_id: string
  /** By what the buyer is known again. */
  buyer_keys: readonly string[]
  /** Whose claimed vouchers are tried, too; null for those of the cart only. */
  holder_id: string | null
  /** Codes of a purchase that has no cart yet. */
  codes?: readonly string[]
}

type Row = VoucherTerms & {
  title: string
  status: VoucherStatus
  starts_at: Date | null
  ends_at: Date | null
  quota: number | null
  budget: number | null
  per_buyer: number | null
  audience: VoucherAudience
  used: number
  spent: number
  code: string | null
  code_is_gone: boolean
  code_is_used: boolean
  used_by_buyer: number
  has_used_a_first: boolean
  left_out: boolean
  in_cart: boolean
  amount: number
  obstacle: Obstacle | null
}

/** The vouchers that a cart could use, as they stand now: what the cart itself has claimed of them does not count. */
export async function listCandidates(sql: Sql, look: CartLook): Promise<CartCandidate[]> {
  const { cart_id, buyer_keys, holder_id, codes = [] } = look
  const rows = await sql<Row>(
    `with mine as (
       select voucher_id, code, amount, obstacle, left_out, true as in_cart
       from reluv_cart_voucher where cart_id = ? and deleted_at is null
       union all
       select voucher_id, min(code), 0, null, false, false from reluv_voucher_code
       where code = any(?::text[]) and deleted_at is null group by voucher_id
       union all
       (select h.voucher_id, null, 0, null, false, false from reluv_voucher_holder h
        join reluv_voucher v on v.id = h.voucher_id
        where h.customer_id = ?::text and h.deleted_at is null and v.status = 'active'
          and (v.ends_at is null or v.ends_at > now()) and not exists (
            select 1 from reluv_cart_voucher c
            where c.cart_id = ? and c.voucher_id = h.voucher_id and c.deleted_at is null)
          and not exists (
            select 1 from reluv_voucher_code c
            where c.code = any(?::text[]) and c.voucher_id = h.voucher_id and c.deleted_at is null)
        order by h.created_at desc limit ${MOST_HELD})
     )
     select v.id, v.seller_id, v.effect, v.value, v.max_discount, v.min_spend, v.stackable,
       v.platform_percent, v.scope, v.title, v.status, v.starts_at, v.ends_at, v.quota, v.per_buyer,
       v.audience, v.budget::float8 as budget, v.used - own.uses as used, (v.spent - own.amount)::float8 as spent,
       m.code, m.amount, m.obstacle, m.left_out, m.in_cart,
       m.code is not null and c.id is null as code_is_gone,
       coalesce(c.used - own.uses >= c.quota, false) as code_is_used,
       (select count(*)::int from reluv_voucher_use u where u.voucher_id = v.id and u.status = 'used'
          and u.cart_id <> ? and u.buyer_keys && buyer.keys) as used_by_buyer,
       ${HAS_USED_A_FIRST("buyer.keys")} as has_used_a_first
     from mine m join reluv_voucher v on v.id = m.voucher_id and v.deleted_at is null
     left join reluv_voucher_code c
       on c.voucher_id = v.id and c.code = m.code and c.deleted_at is null
     cross join lateral (
       select count(*)::int as uses, coalesce(sum(u.amount), 0)::int as amount from reluv_voucher_use u
       where u.cart_id = ? and u.voucher_id = v.id and u.status = 'used'
     ) own
     cross join (select ${WITH_PHONE("?::text[]")} as keys) buyer
     order by v.id`,
    [cart_id, codes, holder_id, cart_id, codes, cart_id, cart_id, buyer_keys]
  )
  return rows.map(candidateOf)
}

function candidateOf(row: Row): CartCandidate {
  const { title, code, in_cart, left_out, amount, obstacle } = row
  const { id, seller_id, effect, value, max_discount, min_spend, stackable } = row
  const { platform_percent, scope, status, quota, used, budget, spent, per_buyer, audience } = row
  return {
    title,
    code,
    in_cart,
    left_out,
    told: { amount, obstacle },
    used_by_buyer: row.used_by_buyer,
    has_used_a_first: row.has_used_a_first,
    code_is_gone: row.code_is_gone,
    terms: {
      id,
      seller_id,
      effect,
      value,
      max_discount,
      min_spend,
      stackable,
      platform_percent,
      scope,
    },
    standing: {
      status,
      starts_at: row.starts_at?.getTime() ?? null,
      ends_at: row.ends_at?.getTime() ?? null,
      quota,
      used,
      budget,
      spent,
      per_buyer,
      audience,
      code_is_used: row.code_is_used,
    },
  }
}

/** Whether a cart may have any discount of a voucher: one statement for the many that have none. */
export async function mayUseVouchers(
  sql: Sql,
  { cart_id, holder_id }: Pick<CartLook, "cart_id" | "holder_id">
): Promise<boolean> {
  const [row] = await sql<{ may: boolean }>(
    `select exists (select 1 from reluv_cart_voucher where cart_id = ? and deleted_at is null)
       or exists (select 1 from reluv_voucher_holder where customer_id = ?::text and deleted_at is null) as may`,
    [cart_id, holder_id]
  )
  return row?.may ?? false
}

/** A voucher of a cart as its buyer was told of it. */
export type ToldVoucher = {
  voucher_id: string
  title: string
  code: string | null
  seller_id: string | null
  amount: number
  obstacle: Obstacle | null
  /** Whether it has begun, ended or run out since: the cart has to be looked at again. */
  is_old: boolean
}

/** What a cart's buyer was told of its vouchers, one statement. */
export function listTold(sql: Sql, { cart_id }: { cart_id: string }): Promise<ToldVoucher[]> {
  return sql<ToldVoucher>(
    `select m.voucher_id, v.title, m.code, v.seller_id, m.amount, m.obstacle,
       (m.obstacle is null) is distinct from (
         v.status = 'active' and (v.starts_at is null or v.starts_at <= now())
         and (v.ends_at is null or v.ends_at > now())
         and (v.quota is null or v.used < v.quota) and (v.budget is null or v.spent < v.budget)
       ) and (m.obstacle is null
         or m.obstacle->>'why' in ('not_begun', 'expired', 'paused', 'used_up')) as is_old
     from reluv_cart_voucher m join reluv_voucher v on v.id = m.voucher_id and v.deleted_at is null
     where m.cart_id = ? and m.deleted_at is null and not m.left_out
     order by m.voucher_id`,
    [cart_id]
  )
}

/** Puts the voucher of a code into a cart. Throws `ORD_005` of a code that nobody knows. */
export async function addToCart(
  sql: Sql,
  { cart_id, code }: { cart_id: string; code: string }
): Promise<string> {
  const [added] = await sql<{ voucher_id: string }>(
    `insert into reluv_cart_voucher (id, cart_id, voucher_id, code)
     select 'cvch_' || replace(gen_random_uuid()::text, '-', ''), ?, v.id, c.code
     from reluv_voucher_code c join reluv_voucher v on v.id = c.voucher_id and v.deleted_at is null
     where c.code = ? and c.deleted_at is null
     on conflict (cart_id, voucher_id) where deleted_at is null
     do update set code = excluded.code, left_out = false, updated_at = now()
     returning voucher_id`,
    [cart_id, code]
  )
  if (!added) throw VoucherErrors.VOUCHER_REFUSED({ vouchers: [{ code, why: "unknown" }] })
  return added.voucher_id
}

/**
 * Takes a voucher out of a cart, by its code or its id; one that was claimed before is not chosen again.
 * @returns whether it was there
 */
export async function leaveOutOfCart(
  sql: Sql,
  request: { cart_id: string } & ({ code: string } | { voucher_id: string })
): Promise<boolean> {
  const [where, key] =
    "code" in request ? ["code = ?", request.code] : ["voucher_id = ?", request.voucher_id]
  const changed = await sql(
    `update reluv_cart_voucher set left_out = true, amount = 0, obstacle = null, updated_at = now()
     where cart_id = ? and ${where} and deleted_at is null and not left_out returning id`,
    [request.cart_id, key]
  )
  return changed.length > 0
}

/** A code that no cart can use is not kept in one. */
export async function removeFromCart(
  sql: Sql,
  { cart_id, voucher_id }: { cart_id: string; voucher_id: string }
): Promise<void> {
  await sql(`delete from reluv_cart_voucher where cart_id = ? and voucher_id = ?`, [
    cart_id,
    voucher_id,
  ])
}

export type Told = { cart_id: string; verdicts: readonly (Verdict & { code: string | null })[] }

/** Remembers what a cart's buyer is told of its vouchers. What was claimed before and takes nothing off is not kept. */
export async function rememberTold(sql: Sql, { cart_id, verdicts }: Told): Promise<void> {
  if (verdicts.length === 0) return
  await sql(
    `insert into reluv_cart_voucher (id, cart_id, voucher_id, code, amount, obstacle)
     select 'cvch_' || replace(gen_random_uuid()::text, '-', ''), ?, w.voucher_id, w.code, w.amount,
       w.obstacle
     from jsonb_to_recordset(?::jsonb) as w(voucher_id text, code text, amount int, obstacle jsonb)
     order by w.voucher_id
     on conflict (cart_id, voucher_id) where deleted_at is null
     do update set amount = excluded.amount, obstacle = excluded.obstacle, updated_at = now()`,
    [cart_id, JSON.stringify(verdicts)]
  )
}

/** Its cart is gone. */
export async function forgetCart(sql: Sql, { cart_id }: { cart_id: string }): Promise<void> {
  await sql(`delete from reluv_cart_voucher where cart_id = ?`, [cart_id])
}

/** Carts that nobody goes on with: what they were told of vouchers is of no use any more. @returns how many rows */
export function forgetOldCarts(sql: Sql, old: OlderThan): Promise<number> {
  return forgetOldDays(sql, { table: "reluv_cart_voucher", since: "updated_at" }, old)
}
