import { claimDue } from "../../shared/due"
import type { Sql } from "../../shared/sql"

/** For how long a picture may be shown by nobody, from its upload or its last use. */
type Unused = { unused_hours: number }

/** Pictures that are about to be stored: whoever dies before that leaves them to the clock. */
export async function expectPictures(
  sql: Sql,
  { ids, owner, unused_hours }: { ids: readonly string[]; owner: string } & Unused
): Promise<void> {
  await sql(
    `insert into reluv_picture (id, owner, check_at)
     select id, ?, now() + make_interval(secs => ?) from unnest(?::text[]) as id`,
    [owner, unused_hours * 3_600, ids]
  )
}

/**
 * Pictures are stored: from now on their owner may use them. @returns the ids of those that are the owner's;
 * one that nobody expected is written down with them, for file providers that choose their keys themselves.
 * Told again, it keeps the addresses under which it is shown already.
 */
export async function recordPictures(
  sql: Sql,
  input: { pictures: readonly { id: string; url: string }[]; owner: string } & Unused
): Promise<string[]> {
  const { pictures, owner, unused_hours } = input
  const rows = await sql<{ id: string }>(
    `insert into reluv_picture as p (id, owner, url, addresses, check_at)
     select id, ?, url, array[url], now() + make_interval(secs => ?)
     from unnest(?::text[], ?::text[]) as stored(id, url)
     on conflict (id) do update set url = excluded.url, updated_at = now(),
       addresses = array(select distinct unnest(p.addresses || excluded.addresses))
       where p.owner = excluded.owner and p.deleting_at is null
     returning id`,
    [owner, unused_hours * 3_600, pictures.map(({ id }) => id), pictures.map(({ url }) => url)]
  )
  return rows.map(({ id }) => id)
}

/** As `recordPictures`, for those only that were expected of this owner. */
export async function confirmPictures(
  sql: Sql,
  { pictures, owner }: { pictures: readonly { id: string; url: string }[]; owner: string }
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `update reluv_picture p set url = stored.url, updated_at = now(),
       addresses = array(select distinct unnest(p.addresses || array[stored.url]))
     from unnest(?::text[], ?::text[]) as stored(id, url)
     where p.id = stored.id and p.owner = ? and p.deleting_at is null
       and coalesce(p.url, stored.url) = stored.url
     returning p.id`,
    [pictures.map(({ id }) => id), pictures.map(({ url }) => url), owner]
  )
  return rows.map(({ id }) => id)
}

/** What was expected will not come: the clock may look at once. */
export async function dropPictures(sql: Sql, { ids }: { ids: readonly string[] }): Promise<void> {
  await sql(`update reluv_picture set check_at = now() where id = any(?) and url is null`, [ids])
}

/**
 * Who shows them may have changed: they are looked at again after a while. A picture whose clock runs
 * already is looked at then.
 */
export async function releasePictures(
  sql: Sql,
  { shown_by, after_hours }: { shown_by: string; after_hours: number }
): Promise<void> {
  await sql(
    `update reluv_picture set check_at = now() + make_interval(secs => ?)
     where shown_by = ? and check_at is null`,
    [after_hours * 3_600, shown_by]
  )
}

/** Pictures whose clock has struck, each for one worker. */
export function claimDuePictures(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<{ id: string; tries: number }[]> {
  return claimDue(
    sql,
    { table: "reluv_picture", where: "t.check_at is not null", since: "t.check_at", ...batch },
    "t.id"
  )
}

/** Its file is gone. */
export async function forgetPicture(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`delete from reluv_picture where id = ? and deleting_at is not null`, [id])
}

/** A person wants it tried now, with its tries counted anew. */
export async function retryPicture(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(`update reluv_picture set check_at = now(), tries = 0, retry_at = null where id = ?`, [
    id,
  ])
}
