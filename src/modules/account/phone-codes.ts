import { generateEntityId } from "@medusajs/framework/utils"
import {
  CODE_MINUTES,
  type CodeChannel,
  MOST_CODES_AN_HOUR,
  MOST_GUESSES,
} from "../../domain/account/phone-code"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { TooManyRequests } from "../../shared/too-many-requests"
import { AccountErrors } from "./errors"

export type PhoneCode = { id: string; customer_id: string; phone: string; channel: CodeChannel }

/**
 * A code for somebody's phone; that of before proves nothing any more. The message follows from the fact. Throws
 * `TooManyRequests` after so many an hour, to one person or to one phone.
 */
export async function writeCode(
  sql: Sql,
  { customer_id, phone, channel }: Omit<PhoneCode, "id">
): Promise<PhoneCode> {
  for (const key of [`account-code:${customer_id}`, `account-code:${phone}`].toSorted())
    await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [key])
  for (const [column, value] of [
    ["customer_id", customer_id],
    ["phone", phone],
  ] as const) {
    const [recent] = await sql<{ count: number; seconds: number | null }>(
      `select count(*)::int as count,
         ceil(extract(epoch from min(sent_at) + interval '1 hour' - now()))::int as seconds
       from reluv_account_code where ${column} = ? and sent_at > now() - interval '1 hour'`,
      [value]
    )
    if (recent && recent.count >= MOST_CODES_AN_HOUR)
      throw new TooManyRequests(Math.max(recent.seconds ?? 1, 1))
  }
  await sql(
    `update reluv_account_code set ended_at = now(), updated_at = now()
     where customer_id = ? and ended_at is null`,
    [customer_id]
  )
  const [code] = await sql<PhoneCode>(
    `insert into reluv_account_code (id, customer_id, phone, channel, sent_at, expires_at)
     values (?, ?, ?, ?, now(), now() + make_interval(mins => ?))
     returning id, customer_id, phone, channel`,
    [generateEntityId(undefined, "acccode"), customer_id, phone, channel, CODE_MINUTES]
  )
  const { id } = code as PhoneCode
  const actor = { type: "customer" as const, id: customer_id }
  const data = { code_id: id, channel }
  await tell(sql, { name: "reluv.account.code-asked", subject_id: customer_id, actor, data })
  return code as PhoneCode
}

/** One that still proves something; null otherwise. */
export async function readCode(sql: Sql, { id }: { id: string }): Promise<PhoneCode | null> {
  const [code = null] = await sql<PhoneCode>(
    `select id, customer_id, phone, channel from reluv_account_code
     where id = ? and ended_at is null and expires_at > now()`,
    [id]
  )
  return code
}

/**
 * One guess at the code of somebody's phone, which is counted whatever becomes of it, so that it is taken before it
 * is compared. @returns the code that it may be; null of who has none, or guessed too often
 */
export async function guessCode(
  sql: Sql,
  { customer_id }: { customer_id: string }
): Promise<PhoneCode | null> {
  const [code = null] = await sql<PhoneCode>(
    `update reluv_account_code set guesses = guesses + 1, updated_at = now()
     where customer_id = ? and ended_at is null and expires_at > now() and guesses < ?
     returning id, customer_id, phone, channel`,
    [customer_id, MOST_GUESSES]
  )
  return code
}

/** The right code was shown: once. Throws `CODE_INVALID`. */
export async function verifyPhone(sql: Sql, { id }: { id: string }): Promise<void> {
  const [code] = await sql<PhoneCode>(
    `update reluv_account_code set ended_at = now(), updated_at = now()
     where id = ? and ended_at is null and expires_at > now()
     returning id, customer_id, phone, channel`,
    [id]
  )
  if (!code) throw AccountErrors.CODE_INVALID()
  const { customer_id, phone } = code
  await sql(
    `insert into reluv_account (id, verified_phone, phone_verified_at) values (?, ?, now())
     on conflict (id) do update set verified_phone = excluded.verified_phone, phone_verified_at = now(),
       updated_at = now()`,
    [customer_id, phone]
  )
  const actor = { type: "customer" as const, id: customer_id }
  await tell(sql, { name: "reluv.account.phone-verified", subject_id: customer_id, actor })
}
