import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type SealedAccount = {
  id: string
  seller_id: string
  bank: string
  sealed: string
  key_id: string
  last_digits: string
  holder: string
  /** Whose it is by the bank; null where nobody could be asked. */
  name_at_bank: string | null
}

export type KnownAccount = SealedAccount & { usable_from: Date }

const COLUMNS = `id, seller_id, bank, sealed, key_id, last_digits, holder, name_at_bank, usable_from`

/** A shop is paid to this account from now on; one that takes the place of another only after a while. */
export async function setBankAccount(
  sql: Sql,
  { hold_hours, actor, ...account }: SealedAccount & { hold_hours: number; actor: Actor }
): Promise<void> {
  const { seller_id, bank } = account
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`bank-account:${seller_id}`])
  const replaced = await sql(
    `update reluv_bank_account set replaced_at = now(), updated_at = now()
     where seller_id = ? and replaced_at is null returning id`,
    [seller_id]
  )
  await sql(
    `insert into reluv_bank_account
       (id, seller_id, bank, sealed, key_id, last_digits, holder, name_at_bank, usable_from)
     values (?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))`,
    [
      account.id,
      seller_id,
      bank,
      account.sealed,
      account.key_id,
      account.last_digits,
      account.holder,
      account.name_at_bank,
      replaced.length > 0 ? hold_hours * 3_600 : 0,
    ]
  )
  await tell(sql, {
    name: "reluv.bank-account.set",
    subject_id: account.id,
    actor,
    data: { seller_id, bank },
  })
}

/** Where a shop is paid to, if it has said so. */
export async function findBankAccount(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<KnownAccount | null> {
  const [account] = await sql<KnownAccount>(
    `select ${COLUMNS} from reluv_bank_account where seller_id = ? and replaced_at is null`,
    [seller_id]
  )
  return account ?? null
}

export async function readBankAccount(
  sql: Sql,
  { id }: { id: string }
): Promise<KnownAccount | null> {
  const [account] = await sql<KnownAccount>(
    `select ${COLUMNS} from reluv_bank_account where id = ?`,
    [id]
  )
  return account ?? null
}

/** Accounts that another key than this one opens, a page after `after`. */
export function listSealedOtherwise(
  sql: Sql,
  { key_id, after, limit }: { key_id: string; after: string; limit: number }
): Promise<KnownAccount[]> {
  return sql<KnownAccount>(
    `select ${COLUMNS} from reluv_bank_account where key_id <> ? and id > ? order by id limit ?`,
    [key_id, after, limit]
  )
}

/** The same number under another key; whoever has done it already is not disturbed. */
export async function resealBankAccount(
  sql: Sql,
  { id, before, sealed, key_id }: { id: string; before: string; sealed: string; key_id: string }
): Promise<void> {
  await sql(`update reluv_bank_account set sealed = ?, key_id = ? where id = ? and key_id = ?`, [
    sealed,
    key_id,
    id,
    before,
  ])
}
