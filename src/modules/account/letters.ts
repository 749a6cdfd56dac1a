import { generateEntityId } from "@medusajs/framework/utils"
import { LETTER_HOURS, type LetterPurpose, MOST_LETTERS_AN_HOUR } from "../../domain/account/letter"
import { type NewFact, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { TooManyRequests } from "../../shared/too-many-requests"
import { AccountErrors } from "./errors"
import { endSessions } from "./standing"

export type Letter = { id: string; customer_id: string; purpose: LetterPurpose; email: string }

/**
 * A link for somebody's e-mail; those of before open nothing any more. The mail follows from the fact. Throws
 * `TooManyRequests` after three in an hour.
 */
export async function writeLetter(
  sql: Sql,
  { customer_id, purpose, email, actor }: Omit<Letter, "id"> & { actor: Actor }
): Promise<Letter> {
  // Two who ask at once are counted one after the other.
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`account:${customer_id}`])
  const [{ seconds } = { seconds: null }] = await sql<{ seconds: number | null }>(
    `select ceil(extract(epoch from min(sent_at) + interval '1 hour' - now()))::int as seconds
     from (
       select sent_at from reluv_account_letter
       where customer_id = ? and purpose = ? and sent_at > now() - interval '1 hour'
       order by sent_at desc limit ?
     ) recent having count(*) >= ?`,
    [customer_id, purpose, MOST_LETTERS_AN_HOUR, MOST_LETTERS_AN_HOUR]
  )
  if (seconds !== null) throw new TooManyRequests(Math.max(seconds, 1))
  await endLetters(sql, { customer_id, purpose })
  const [letter] = await sql<Letter>(
    `insert into reluv_account_letter (id, customer_id, purpose, email, sent_at, expires_at)
     values (?, ?, ?, ?, now(), now() + make_interval(hours => ?))
     returning id, customer_id, purpose, email`,
    [generateEntityId(undefined, "acclet"), customer_id, purpose, email, LETTER_HOURS[purpose]]
  )
  const { id } = letter as Letter
  const about = { subject_id: customer_id, actor, data: { letter_id: id } }
  const facts: Record<LetterPurpose, NewFact> = {
    verify_email: { ...about, name: "reluv.account.verification-asked" },
    reset_password: { ...about, name: "reluv.account.reset-asked" },
    change_email: { ...about, name: "reluv.account.email-change-asked" },
  }
  await tell(sql, facts[purpose])
  return letter as Letter
}

/**
 * Somebody has an account from now on, and is sent the first link, unless a provider knows that the e-mail is theirs;
 * once, however often it is heard of.
 */
export async function welcome(
  sql: Sql,
  { id, email, verified_by = null }: { id: string; email: string; verified_by?: string | null }
): Promise<void> {
  const made = await sql(
    `insert into reluv_account (id) values (?) on conflict (id) do nothing returning id`,
    [id]
  )
  if (made.length === 0) return
  const actor = { type: "customer" as const, id }
  await tell(sql, { name: "reluv.account.opened", subject_id: id, actor })
  if (verified_by) return markVerified(sql, { id, email, actor, reason: verified_by })
  await writeLetter(sql, { customer_id: id, purpose: "verify_email", email, actor })
}

/** One that can still be opened; null of what was used, is too old, or never was. */
export async function readLetter(sql: Sql, { id }: { id: string }): Promise<Letter | null> {
  const [letter = null] = await sql<Letter>(
    `select id, customer_id, purpose, email from reluv_account_letter
     where id = ? and ended_at is null and expires_at > now() and deleted_at is null
       and ${OF_SOMEBODY}`,
    [id]
  )
  return letter
}

/** A customer who was deleted has no use for it. */
const OF_SOMEBODY = `exists (select 1 from customer c where c.id = customer_id and c.deleted_at is null)`

/** Uses a letter, once however many try. Throws `AUTH_008`. */
export async function useLetter(
  sql: Sql,
  { id, purpose }: { id: string; purpose: LetterPurpose }
): Promise<Letter> {
  const [letter] = await sql<Letter>(
    `update reluv_account_letter set ended_at = now(), updated_at = now()
     where id = ? and purpose = ? and ended_at is null and expires_at > now() and deleted_at is null
       and ${OF_SOMEBODY}
     returning id, customer_id, purpose, email`,
    [id, purpose]
  )
  if (!letter) throw AccountErrors.LETTER_INVALID()
  return letter
}

/** Whoever has the link reads the mails of this address. Throws `AUTH_008`. @returns whose it is */
export async function verifyEmail(sql: Sql, { letter_id }: { letter_id: string }): Promise<string> {
  const letter = await useLetter(sql, { id: letter_id, purpose: "verify_email" })
  const { customer_id: id, email } = letter
  await markVerified(sql, { id, email, actor: { type: "customer", id }, reason: null })
  return id
}

/** Whoever has the link may set another password: what was open is shut first. Throws `AUTH_008`. */
export async function useResetLetter(sql: Sql, { id }: { id: string }): Promise<Letter> {
  const letter = await useLetter(sql, { id, purpose: "reset_password" })
  const { customer_id, email } = letter
  const actor = { type: "customer" as const, id: customer_id }
  await markVerified(sql, { id: customer_id, email, actor, reason: "reset of the password" })
  await endSessions(sql, { id: customer_id, actor, reason: "reset of the password" })
  return letter
}

/** Verified by the link, or by an operator who knows. */
export async function markVerified(
  sql: Sql,
  { id, email, actor, reason }: { id: string; email: string; actor: Actor; reason: string | null }
): Promise<void> {
  const changed = await sql(
    `insert into reluv_account as a (id, verified_email, verified_at) values (?, ?, now())
     on conflict (id) do update
       set verified_email = excluded.verified_email, verified_at = now(), updated_at = now()
       where a.verified_email is distinct from excluded.verified_email
     returning id`,
    [id, email.toLowerCase()]
  )
  if (changed.length > 0)
    await tell(sql, { name: "reluv.account.verified", subject_id: id, actor, reason })
}

/** Whether they verified the address that they have now. */
export async function isVerified(
  sql: Sql,
  { id, email }: { id: string; email: string }
): Promise<boolean> {
  const [row] = await sql(
    `select 1 from reluv_account where id = ? and verified_email = ? and deleted_at is null`,
    [id, email.toLowerCase()]
  )
  return row !== undefined
}

async function endLetters(
  sql: Sql,
  { customer_id, purpose }: { customer_id: string; purpose: LetterPurpose }
): Promise<void> {
  await sql(
    `update reluv_account_letter set ended_at = now(), updated_at = now()
     where customer_id = ? and purpose = ? and ended_at is null`,
    [customer_id, purpose]
  )
}
