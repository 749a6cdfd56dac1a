import type { Sql } from "../../shared/sql"

/** An address as it was given, and the key of its picture. */
type Given = { id: string; address: string }

/**
 * Somebody is about to show pictures: from now on none of them is deleted before its clock has struck
 * again. @returns the addresses of those that are not theirs to use. What the subject shows already is.
 */
export async function claimPictures(
  sql: Sql,
  input: {
    given: readonly Given[]
    owners: readonly string[]
    /** The listing or shop that will show them, where there is one already. */
    subject: string | null
    unused_hours: number
  }
): Promise<string[]> {
  const { given, owners, subject, unused_hours } = input
  const claimed = await sql<{ id: string }>(
    `with given as (
       select id, array_agg(address) as addresses
       from unnest(?::text[], ?::text[]) as g(id, address) group by id
     ), mine as (
       select id from reluv_picture
       where id in (select id from given) and owner = any(?) and url is not null
         and deleting_at is null
       order by id for update
     )
     update reluv_picture p set updated_at = now(),
       check_at = greatest(p.check_at, now() + make_interval(secs => ?)),
       addresses = array(select distinct unnest(p.addresses || g.addresses))
     from mine join given g on g.id = mine.id
     where p.id = mine.id returning p.id`,
    [given.map(({ id }) => id), given.map(({ address }) => address), owners, unused_hours * 3_600]
  )
  const own = new Set(claimed.map(({ id }) => id))
  const others = given.filter(({ id }) => !own.has(id)).map(({ address }) => address)
  if (others.length === 0) return []
  const shown = await sql<{ url: string }>(
    `select i.url from reluv_listing l join image i on i.product_id = l.product_id
     where l.id = ? and i.url = any(?) and i.deleted_at is null
     union all
     select url from reluv_seller s cross join unnest(array[s.logo_url, s.banner_url]) as url
     where s.id = ? and url = any(?)
     union all
     select avatar_url from reluv_account where id = ? and avatar_url = any(?)
     union all
     select cover from reluv_live_sale where id = ? and cover = any(?)`,
    [subject, others, subject, others, subject, others, subject, others]
  )
  return others.filter((address) => !shown.some(({ url }) => url === address))
}

/** What becomes of a picture whose clock has struck. */
type Verdict = "shown" | "unused"

/** A use that ends by itself is looked for again: the import may be done, or forgotten. */
const DAY = `interval '1 day'`
/** The same of a message, which is forgotten with its conversation. */
const WEEK = `interval '7 days'`

const UNTIL = `case when l.status = 'deleted' then l.updated_at + kept_deleted end`

/**
 * Who shows one of some addresses, whoever uploaded the picture: a member's own may be the shop's logo, a
 * customer's the proof of what a guest bought. Each table is asked by the index that its migrations name
 * `found_by`, Medusa's `image` by its own. Null for ever, or until somebody tells otherwise.
 */
const USES = `
  with shown as (select unnest(?::text[]) as address, make_interval(days => ?) as kept_deleted)
  select coalesce(l.id, i.product_id) as shown_by, ${UNTIL} as until
  from shown join image i on i.url = address and i.deleted_at is null
    left join reluv_listing l on l.product_id = i.product_id and l.deleted_at is null
  union all
  select l.id, ${UNTIL}
  from shown join reluv_listing l on l.deleted_at is null
    and l.defects @> jsonb_build_array(jsonb_build_object('picture', address))
  union all
  select l.id, null
  from shown join reluv_listing l on l.settle_at is not null and l.deleted_at is null
    and (l.change->'product'->'images' @> jsonb_build_array(address)
      or l.change->'facts'->'defects' @> jsonb_build_array(jsonb_build_object('picture', address)))
  union all
  select r.id, now() + ${DAY}
  from shown join reluv_listing_import_row r on r.state = 'ready'
    and (r.asked @> jsonb_build_object('create', jsonb_build_object('images', jsonb_build_array(address)))
      or r.asked @> jsonb_build_object('update',
        jsonb_build_object('change', jsonb_build_object('images', jsonb_build_array(address)))))
  union all
  select s.id, null
  from shown join reluv_seller s on (s.logo_url = address or s.banner_url = address)
    and s.deleted_at is null
  union all
  select a.id, null
  from shown join reluv_account a on a.avatar_url = address and a.deleted_at is null
  union all
  select c.id, null
  from shown join reluv_category_rule c on c.image_url = address and c.deleted_at is null
  union all
  select d.id, null from shown join reluv_dispute d on d.photos @> jsonb_build_array(address)
  union all
  select v.id, null from shown join reluv_review v on v.photos @> jsonb_build_array(address)
  union all
  select g.id, now() + ${WEEK} from shown join reluv_chat_message g on g.pictures @> jsonb_build_array(address)
  union all
  select o.id, null from shown join reluv_live_sale o on o.cover = address
  union all
  select b.id, null
  from shown join reluv_seller_order_line b on b.thumbnail = address
    or b.evidence @> jsonb_build_object('images', jsonb_build_array(address))
    or b.evidence @> jsonb_build_object('defects',
      jsonb_build_array(jsonb_build_object('picture', address)))`

/**
 * Looks whether anybody shows a picture, and stops its clock if so. Otherwise nobody can begin to from now
 * on (`unused`): its file may be deleted. A listing that was deleted shows its pictures for as long as the
 * operator keeps them; what was bought is told of by its pictures for ever.
 *
 * Reads the tables of those who may, Medusa's `image` among them.
 */
export async function judgePicture(
  sql: Sql,
  { id, deleted_days }: { id: string; deleted_days: number }
): Promise<Verdict> {
  const [picture] = await sql<{ addresses: string[]; state: "deleting" | "due" }>(
    `select addresses, case when deleting_at is null then 'due' else 'deleting' end as state
     from reluv_picture where id = ? and check_at <= now() for update`,
    [id]
  )
  // Somebody has begun to show it since the clock struck, or another worker was faster.
  if (!picture) return "shown"
  if (picture.state === "deleting") return "unused"
  const [use] = await sql<{ shown_by: string; until: Date | null }>(
    `select shown_by, until from (${USES}) as uses where until is null or until > now()
     order by until desc nulls first limit 1`,
    [picture.addresses, deleted_days]
  )
  if (!use) {
    await sql(`update reluv_picture set deleting_at = now(), shown_by = null where id = ?`, [id])
    return "unused"
  }
  await sql(
    `update reluv_picture set shown_by = ?, check_at = ?, tries = 0, retry_at = null where id = ?`,
    [use.shown_by, use.until, id]
  )
  return "shown"
}
