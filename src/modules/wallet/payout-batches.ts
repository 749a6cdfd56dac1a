import type { BankKey } from "../../domain/wallet/banks"
import { payoutStatus } from "../../domain/wallet/payout-status"
import type { PayoutWay } from "../../domain/wallet/payout-way"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { WalletErrors } from "./errors"

/** A payout that may be sent now, with the account that it goes to. */
export type SendablePayout = {
  id: string
  amount: number
  fee: number
  bank_account_id: string
  bank: BankKey
  holder: string
}

/** Those that wait to be sent, the oldest first; of those that are named only. */
export function listSendablePayouts(
  sql: Sql,
  { ids, limit }: { ids: readonly string[] | null; limit: number }
): Promise<SendablePayout[]> {
  return sql<SendablePayout>(
    `select p.id, p.amount, p.fee, p.bank_account_id, a.bank, a.holder
     from reluv_payout p join reluv_bank_account a on a.id = p.bank_account_id
     where ${ids === null ? "p.status = 'approved'" : "p.id = any(?) and p.status in ('approved', 'failed')"}
     order by p.id limit ?`,
    ids === null ? [limit] : [ids, limit]
  )
}

export type NewBatch = {
  id: string
  way: PayoutWay
  /** What the bank is given, encrypted; null where no file is. */
  file: { format: string; name: string; sealed: string; key_id: string } | null
  /** In the order of their rows; each reference is used once. */
  payouts: readonly { id: string; reference: string }[]
  actor: Actor
}

/**
 * Marks payouts as sent, all of them or none, with what they were sent as: from here on they may be paid. Of two
 * batches with the same payout one is made. Throws `PAYOUTS_CHANGED`.
 */
export async function makeBatch(sql: Sql, batch: NewBatch): Promise<void> {
  const { id, way, file, payouts, actor } = batch
  const ids = payouts.map((payout) => payout.id)
  const from = payoutStatus.sourcesOf("sent")
  const moved = await changeStatus(sql, "reluv_payout", {
    ids,
    from,
    to: "sent",
    actor,
    reason: id,
  })
  if (moved.length !== payouts.length) throw WalletErrors.PAYOUTS_CHANGED()
  await sql(
    `insert into reluv_payout_batch (id, way, format, file_name, sealed, key_id, created_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      way,
      file?.format ?? null,
      file?.name ?? null,
      file?.sealed ?? null,
      file?.key_id ?? null,
      actor.id,
    ]
  )
  await sql(
    `insert into reluv_payout_attempt (id, payout_id, batch_id, way, number, reference)
     select 'patt_' || replace(gen_random_uuid()::text, '-', ''), payout_id, ?, ?, number, reference
     from unnest(?::text[], ?::text[]) with ordinality as g(payout_id, reference, number)`,
    [id, way, ids, payouts.map(({ reference }) => reference)]
  )
  await tell(sql, {
    name: "reluv.payout-batch.made",
    subject_id: id,
    actor,
    data: { way, count: String(payouts.length) },
  })
}

export type BatchRow = {
  id: string
  way: PayoutWay
  format: string | null
  file_name: string | null
  created_by: string
  created_at: Date
  count: number
  /** Rupiah that the accounts are given. */
  total: number
  /** Of how many nobody knows yet how they went. */
  open: number
}

const BATCHES = `select b.id, b.way, b.format, b.file_name, b.created_by, b.created_at, g.count, g.total, g.open
  from reluv_payout_batch b cross join lateral (
    select count(*)::int as count, coalesce(sum(p.amount - p.fee), 0)::float8 as total,
      (count(*) filter (where t.ended_at is null))::int as open
    from reluv_payout_attempt t join reluv_payout p on p.id = t.payout_id where t.batch_id = b.id
  ) g`

/** The newest first. */
export async function findBatches(
  sql: Sql,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ batches: BatchRow[]; count: number }> {
  const batches = await sql<BatchRow>(`${BATCHES} order by b.id desc limit ? offset ?`, [
    limit,
    offset,
  ])
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_payout_batch`
  )
  return { batches, count: all?.count ?? 0 }
}

/** Throws `PAYOUT_BATCH_NOT_FOUND`. */
export async function readBatch(sql: Sql, { id }: { id: string }): Promise<BatchRow> {
  const [batch] = await sql<BatchRow>(`${BATCHES} where b.id = ?`, [id])
  if (!batch) throw WalletErrors.PAYOUT_BATCH_NOT_FOUND()
  return batch
}

export type SealedFile = { id: string; file_name: string; sealed: string; key_id: string }

/** What the bank was given, and who asks for it. Throws `PAYOUT_BATCH_NOT_FOUND`, also where it was given none. */
export async function takeBatchFile(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<SealedFile> {
  const [file] = await sql<SealedFile>(
    `select id, file_name, sealed, key_id from reluv_payout_batch where id = ? and sealed is not null`,
    [id]
  )
  if (!file) throw WalletErrors.PAYOUT_BATCH_NOT_FOUND()
  await tell(sql, { name: "reluv.payout-batch.file-taken", subject_id: id, actor })
  return file
}

/** Files that another key than this one opens, a page after `after`. */
export function listFilesSealedOtherwise(
  sql: Sql,
  { key_id, after, limit }: { key_id: string; after: string; limit: number }
): Promise<SealedFile[]> {
  return sql<SealedFile>(
    `select id, file_name, sealed, key_id from reluv_payout_batch
     where key_id is not null and key_id <> ? and id > ? order by id limit ?`,
    [key_id, after, limit]
  )
}

/** The same file under another key; whoever has done it already is not disturbed. */
export async function resealFile(
  sql: Sql,
  { id, before, sealed, key_id }: { id: string; before: string; sealed: string; key_id: string }
): Promise<void> {
  await sql(`update reluv_payout_batch set sealed = ?, key_id = ? where id = ? and key_id = ?`, [
    sealed,
    key_id,
    id,
    before,
  ])
}
