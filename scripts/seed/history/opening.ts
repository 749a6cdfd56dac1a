import type { Sql } from "../../../src/shared/sql"
import type { Chance } from "./chance"

const DAY = 86_400_000
/** Before their first purchase. What they sold first was listed some days before. */
const OPEN_DAYS = { least: 10, most: 60 }
/** For how long, at most, what they sell today has been on sale. */
const LISTED_DAYS = 40

/** Opens the sample shops before what they have sold, and lists what they sell today one piece after the other. */
export async function writeOpening(
  sql: Sql,
  { shops, before, chance }: { shops: readonly string[]; before: Date; chance: Chance }
): Promise<void> {
  const opened = shops.map((id) => ({
    id,
    at: new Date(before.getTime() - chance.between(OPEN_DAYS.least, OPEN_DAYS.most) * DAY),
  }))
  const given = [JSON.stringify(opened)]
  const OPENED = `jsonb_to_recordset(?::jsonb) as o(id text, at timestamptz)`
  await sql(`update reluv_seller t set created_at = o.at from ${OPENED} where t.id = o.id`, given)
  for (const table of ["reluv_seller_contact", "reluv_seller_member"])
    await sql(
      `update ${table} t set created_at = o.at from ${OPENED} where t.seller_id = o.id`,
      given
    )
  await sql(
    `update customer c set created_at = o.at from reluv_seller_member m, ${OPENED}
     where m.seller_id = o.id and c.id = m.customer_id`,
    given
  )
  // They keep their order: by their ids they sort as they happened.
  await sql(
    `update reluv_fact f set created_at = a.at, updated_at = a.at,
       id = 'fact_' || lpad(to_hex((extract(epoch from a.at) * 1000000)::bigint), 13, '0') || right(f.id, 13)
     from (
       select f.id, o.at + (row_number() over (partition by o.id order by f.id)) * interval '1 second' as at
       from reluv_fact f join ${OPENED} on f.subject = 'seller' and f.subject_id = o.id
     ) a where a.id = f.id`,
    given
  )
  await sql(
    `with listed as (
       update reluv_listing l set created_at = l.created_at - ago, published_at = l.published_at - ago
       from (
         select id, (abs(hashtext(seller_id)) % 20
             + (row_number() over (partition by seller_id order by id desc) - 1)
               * (?::int * 24) / count(*) over (partition by seller_id)) * interval '1 hour' as ago
         from reluv_listing where seller_id = any(?) and status = 'active' and deleted_at is null
       ) g where g.id = l.id
       returning l.product_id, l.created_at
     )
     update product p set created_at = listed.created_at from listed where p.id = listed.product_id`,
    [LISTED_DAYS, shops]
  )
}
