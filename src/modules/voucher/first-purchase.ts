import type { VoucherAudience } from "../../domain/voucher/voucher"
import type { Sql } from "../../shared/sql"

/**
 * SQL: whether the buyer of `keys` has used another voucher of first purchases, where `v` is one: there is one
 * first purchase, whichever voucher it is made with. A purchase may use several of them at once.
 */
export const HAS_USED_A_FIRST = (keys: string) => `(v.audience = 'first_purchase' and exists (
       select 1 from reluv_voucher_use other join reluv_voucher first on first.id = other.voucher_id
       where first.audience = 'first_purchase' and other.status = 'used'
         and other.voucher_id <> v.id and other.buyer_keys && ${keys}))`

/**
 * Carts of one buyer queue for their first purchase, also where each has another voucher for it. After the
 * vouchers are locked, by everybody: so nobody waits for whoever waits for them.
 */
export async function lockFirstPurchase(
  sql: Sql,
  vouchers: readonly { audience: VoucherAudience }[],
  buyer_keys: readonly string[]
): Promise<void> {
  if (!vouchers.some(({ audience }) => audience === "first_purchase")) return
  await sql(
    `select pg_advisory_xact_lock(hashtextextended('reluv first purchase of ' || key, 0))
     from (select unnest(?::text[]) as key order by key) as keys`,
    [buyer_keys]
  )
}
