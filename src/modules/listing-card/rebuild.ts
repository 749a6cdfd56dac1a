import type { Sql } from "../../shared/sql"
import { writeCards } from "./write"

const NOW = "reluv_listing_card"
const NEXT = "reluv_listing_card_next"

/**
 * Begins a new table of cards beside the one that is read. From now on cards that are due are written in
 * both. What an earlier rebuild left, goes.
 */
export async function beginRebuild(sql: Sql, _: object): Promise<void> {
  await sql(`drop table if exists ${NEXT}`)
  await sql(`create table ${NEXT} (like ${NOW} including defaults including constraints)`)
  await sql(`alter table ${NEXT} add constraint "${NEXT}_pkey" primary key (id)`)
}

/**
 * Writes the cards of the next so many listings. Whoever writes one that is due waits meanwhile: an older
 * reading cannot land on a newer one. @returns the last listing that was looked at; null when all were
 */
export async function fillNext(
  sql: Sql,
  { after, limit }: { after: string; limit: number }
): Promise<string | null> {
  await sql(`lock table ${NEXT} in share row exclusive mode`)
  const rows = await sql<{ id: string }>(
    `select id from reluv_listing where id > ? order by id limit ?`,
    [after, limit]
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await writeCards(sql, NEXT, ids)
  return ids.at(-1) ?? null
}

/** The new table takes the place of the old, with its indexes, between two reads. */
export async function swapCards(sql: Sql, _: object): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = current_schema() and tablename = ? and indexname <> ?`,
    [NOW, `${NOW}_pkey`]
  )
  for (const { name, definition } of indexes) {
    await sql(definition.replace(`"${name}"`, `"next_${name}"`).replace(/ ON \S+ /, ` ON ${NEXT} `))
  }
  await sql(`analyze ${NEXT}`)
  await sql(`drop table ${NOW}`)
  await sql(`alter table ${NEXT} rename to ${NOW}`)
  await sql(`alter table ${NOW} rename constraint "${NEXT}_pkey" to "${NOW}_pkey"`)
  for (const { name } of indexes) await sql(`alter index "next_${name}" rename to "${name}"`)
}
