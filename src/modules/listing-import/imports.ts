import { generateEntityId } from "@medusajs/framework/utils"
import type { RowState } from "../../domain/listing-sheet/row-state"
import type { Said } from "../../domain/said"
import { claimDue } from "../../shared/due"
import { DAY, forgetOld, type OlderThan } from "../../shared/forget-old"
import type { Actor, Sql } from "../../shared/sql"
import { ImportErrors } from "./errors"

export type NewRow = {
  number: number
  title: string | null
  listing_id: string | null
  is_new: boolean
  asked: Record<string, unknown> | null
  code: string | null
  problem: Said | null
}

/** Rows of one import a second, so that a long one leaves others their turn. */
const ROWS_A_SECOND = 10

/** Writes an import down with what is known of its rows; nothing of it happens yet. @returns its id */
export async function addImport(
  sql: Sql,
  input: { seller_id: string; actor: Actor; filename: string; rows: readonly NewRow[] }
): Promise<string> {
  const { seller_id, actor, filename, rows } = input
  const id = generateEntityId(undefined, "limp")
  await sql(
    `insert into reluv_listing_import (id, seller_id, actor, filename) values (?, ?, ?::jsonb, ?)`,
    [id, seller_id, JSON.stringify(actor), filename]
  )
  await sql(
    `insert into reluv_listing_import_row
       (id, import_id, number, title, listing_id, is_new, asked, state, code, problem)
     select 'limr_' || replace(gen_random_uuid()::text, '-', ''), ?, number, title, listing_id, is_new,
       asked, case when code is null then 'ready' else 'invalid' end, code, problem
     from jsonb_to_recordset(?::jsonb) as r(
       number int, title text, listing_id text, is_new boolean, asked jsonb, code text, problem jsonb)`,
    [id, JSON.stringify(rows)]
  )
  return id
}

export type ImportSummary = {
  id: string
  filename: string
  created_at: Date
  started_at: Date | null
  total: number
} & Record<RowState, number>

/** Where an import of a shop stands. Throws `IMPORT_NOT_FOUND`. */
export async function readImport(
  sql: Sql,
  { id, seller_id }: { id: string; seller_id: string }
): Promise<ImportSummary> {
  const [summary] = await sql<ImportSummary>(
    `select i.id, i.filename, i.created_at, i.started_at, r.*
     from reluv_listing_import i cross join lateral (
       select count(*)::int as total,
         count(*) filter (where state = 'invalid')::int as invalid,
         count(*) filter (where state = 'ready')::int as ready,
         count(*) filter (where state = 'done')::int as done,
         count(*) filter (where state = 'failed')::int as failed
       from reluv_listing_import_row where import_id = i.id
     ) r where i.id = ? and i.seller_id = ? and i.deleted_at is null`,
    [id, seller_id]
  )
  if (!summary) throw ImportErrors.IMPORT_NOT_FOUND()
  return summary
}

/** Has the rows of an import done, one after the other; those that are done, or cannot be, stay as they are. */
export async function startImport(
  sql: Sql,
  { id, seller_id }: { id: string; seller_id: string }
): Promise<void> {
  const [known] = await sql(
    `update reluv_listing_import set started_at = coalesce(started_at, now()), updated_at = now()
     where id = ? and seller_id = ? and deleted_at is null returning id`,
    [id, seller_id]
  )
  if (!known) throw ImportErrors.IMPORT_NOT_FOUND()
  await sql(
    `update reluv_listing_import_row r
     set run_at = now() + turn.place * interval '1 second' / ${ROWS_A_SECOND}
     from (
       select id, row_number() over (order by number) as place from reluv_listing_import_row
       where import_id = ? and state = 'ready' and run_at is null
     ) turn where r.id = turn.id`,
    [id]
  )
}

export type RowToDo = {
  id: string
  import_id: string
  listing_id: string | null
  asked: Record<string, unknown>
  tries: number
}

/** Rows whose turn it is, each for one worker. */
export function claimRows(
  sql: Sql,
  batch: { limit: number; lease_seconds: number }
): Promise<RowToDo[]> {
  return claimDue<RowToDo>(
    sql,
    {
      table: "reluv_listing_import_row",
      where: "t.run_at is not null",
      since: "t.run_at",
      ...batch,
    },
    "t.id, t.import_id, t.listing_id, t.asked"
  )
}

/** A row made or changed a listing. */
export async function finishRow(
  sql: Sql,
  { id, listing_id }: { id: string; listing_id: string }
): Promise<void> {
  await sql(
    `update reluv_listing_import_row
     set state = 'done', listing_id = ?, run_at = null, updated_at = now()
     where id = ? and state = 'ready'`,
    [listing_id, id]
  )
}

/** What a row asks for is refused, and would be again. */
export async function refuseRow(
  sql: Sql,
  { id, code, problem }: { id: string; code: string; problem: Said }
): Promise<void> {
  await sql(
    `update reluv_listing_import_row
     set state = 'failed', code = ?, problem = ?::jsonb, run_at = null, updated_at = now()
     where id = ? and state = 'ready'`,
    [code, JSON.stringify(problem), id]
  )
}

/** A person wants it tried now, with its tries counted anew. */
export async function retryRow(sql: Sql, { id }: { id: string }): Promise<void> {
  await sql(
    `update reluv_listing_import_row set run_at = now(), tries = 0, retry_at = null
     where id = ? and state = 'ready'`,
    [id]
  )
}

/** Imports nobody needs any more, with their rows. @returns how many went */
export async function forgetImports(
  sql: Sql,
  { older_than_days, limit }: OlderThan
): Promise<number> {
  const old = {
    table: "reluv_listing_import",
    since: "created_at",
    minutes: older_than_days * DAY,
    limit,
  }
  const gone = await forgetOld(sql, old)
  await sql(`delete from reluv_listing_import_row where import_id = any(?)`, [gone])
  return gone.length
}
