import type { Client } from "@medusajs/framework/pg"
import { markAll } from "../../src/modules/analytics/marks"
import { writeDue } from "../../src/modules/analytics/write"
import type { Sql } from "../../src/shared/sql"

export const SHOPS = 1_000
const BUYERS = 200_000
const LISTINGS = 250_000
/** How far they lie back, from the first of this month. */
const DAYS = 365

/**
 * So many paid orders of a year in SQL, as their tables would have them: a few shops sell most, four of five are
 * completed with their postings, others called off, given back or on their way.
 */
export async function fillOrders(
  client: Client,
  { orders, tell }: { orders: number; tell: (line: string) => void }
): Promise<void> {
  // Rows follow from each other: foreign keys need not be asked one by one, and postings may be written as they are.
  await client.query("set session_replication_role = replica; set synchronous_commit = off")
  for (const [what, statement] of Object.entries(statements(orders))) {
    tell(what)
    await client.query(statement)
  }
  await client.query("vacuum analyze")
  const sql = sqlOf(client)
  tell(`${await markAll(sql, {})} days of shops are marked`)
  for (let taken = 1; taken > 0; ) taken = await writeDue(sql, { limit: 2_000, early: true })
  await client.query("vacuum analyze")
}

/** A module's SQL on a connection of our own. */
export function sqlOf(client: Client): Sql {
  return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    let n = 0
    const numbered = statement.replaceAll("?", () => `$${++n}`)
    const { rows } = await client.query(numbered, [...parameters])
    return rows as Row[]
  }
}

/** `0` is sold most, the last hardly ever. */
const skewed = (most: number) => `floor(${most} * power(random(), 3))::int`

function statements(orders: number): Record<string, string> {
  return {
    shops: `
      insert into reluv_seller (id, name, handle, city, province, status)
      select 'sel_' || n, 'Toko ' || n, 'toko-' || n,
        (array['Bandung', 'Jakarta Selatan', 'Surabaya', 'Yogyakarta', 'Medan', 'Denpasar'])[1 + n % 6], 'Jawa', 'active'
      from generate_series(0, ${SHOPS - 1}) n on conflict do nothing`,
    buyers: `
      insert into customer (id, email, has_account, first_name)
      select 'cus_' || n, 'pembeli' || n || '@bench.example.com', true, 'Pembeli ' || n
      from generate_series(0, ${BUYERS - 1}) n on conflict do nothing`,
    categories: `
      insert into product_category (id, name, handle, mpath, rank)
      select 'pcat_' || n, 'Kategori ' || n, 'kategori-' || n, 'pcat_' || n, n from generate_series(0, 39) n`,
    products: `
      insert into product (id, title, handle, status)
      select 'prod_' || n, 'Kemeja ' || n, 'kemeja-' || n, 'published' from generate_series(0, ${LISTINGS - 1}) n`,
    "their categories": `
      insert into product_category_product (product_id, product_category_id)
      select 'prod_' || n, 'pcat_' || n % 40 from generate_series(0, ${LISTINGS - 1}) n`,
    listings: `
      insert into reluv_listing (id, product_id, seller_id, condition, price, weight, status, published_at)
      select 'lst_' || n, 'prod_' || n, 'sel_' || n % ${SHOPS}, 'good', 100000, 500, 'sold', now()
      from generate_series(0, ${LISTINGS - 1}) n`,
    orders: `
      insert into reluv_seller_order (id, number, order_id, seller_id, customer_id, status, item_total, shipping_total,
        discount_total, total, commission_total, voucher_items_by_seller, origin, paid_at, shipped_at)
      select 'sord_' || n, 'REL-BENCH-' || n, 'order_' || n, 'sel_' || shop, 'cus_' || buyer,
        case when chance < 0.8 then 'completed' when chance < 0.86 then 'cancelled' when chance < 0.88 then 'refunded'
          else 'shipped' end,
        goods, 12000, discount, goods + 12000 - discount, goods * 8 / 100, discount,
        json_build_object('city', (array['Bandung', 'Jakarta Selatan', 'Surabaya', 'Yogyakarta', 'Medan', 'Denpasar'])[1 + shop % 6]),
        paid_at, case when chance < 0.8 or chance >= 0.86 then paid_at + hours * interval '1 hour' end
      from (
        select n, ${skewed(SHOPS)} as shop, ${skewed(BUYERS)} as buyer, random() as chance,
          20000 + 1000 * floor(300 * random())::int as goods,
          case when random() < 0.2 then 5000 else 0 end as discount, 2 + floor(70 * random()) as hours,
          date_trunc('month', now()) - random() * interval '${DAYS} days' as paid_at
        from generate_series(1, ${orders}) n
      ) made`,
    lines: `
      insert into reluv_seller_order_line (id, seller_order_id, line_item_id, product_id, title, quantity, weight,
        subtotal, discount_total, total)
      select 'sordl_' || p.id, p.id, 'ordli_' || p.id,
        'prod_' || (substr(p.seller_id, 5)::int + ${SHOPS} * ${skewed(LISTINGS / SHOPS)}), 'Kemeja', 1, 500,
        p.item_total, p.discount_total, p.item_total - p.discount_total
      from reluv_seller_order p`,
    postings: `
      insert into reluv_ledger_posting (id, key, event, order_id, seller_order_id, seller_id, actor_type, actor_id, happened_at)
      select 'lpst_' || lpad(to_hex((extract(epoch from at) * 1000000)::bigint), 13, '0') || p.id, 'part_ended:' || p.id,
        case p.status when 'completed' then 'part_completed' when 'refunded' then 'part_refunded' else 'part_cancelled' end,
        p.order_id, p.id, p.seller_id, 'system', 'bench', at
      from reluv_seller_order p cross join lateral (
        select p.paid_at + case p.status when 'cancelled' then interval '20 hours' else interval '5 days' end as at
      ) ended where p.status <> 'shipped'`,
    entries: `
      insert into reluv_ledger_entry (id, posting_id, account, owner, amount)
      select l.id || e.account, l.id, e.account, e.owner, e.amount
      from reluv_ledger_posting l join reluv_seller_order p on p.id = l.seller_order_id
      cross join lateral (values
        ('seller_available', p.seller_id, case when p.status = 'completed' then p.item_total - p.discount_total - p.commission_total end),
        ('commission', '', case when p.status = 'completed' then p.commission_total end),
        ('refund_owed', p.order_id, case when p.status <> 'completed' then p.total end)
      ) e(account, owner, amount) where e.amount > 0`,
    disputes: `
      insert into reluv_dispute (id, seller_order_id, reason, text, photos)
      select 'dsp_' || id, id, 'other', '', '[]' from reluv_seller_order where status = 'refunded'`,
    views: `
      insert into reluv_listing_views_day (id, day, listing_id, seller_id, views)
      select day || ':lst_' || shop, day, 'lst_' || shop, 'sel_' || shop, 1 + floor(60 * random())::int
      from generate_series(0, ${SHOPS - 1}) shop, (
        select to_char(date_trunc('month', now()) - n * interval '1 day', 'YYYY-MM-DD') as day
        from generate_series(1, ${DAYS}) n) days`,
  }
}
