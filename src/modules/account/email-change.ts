import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { AccountErrors } from "./errors"
import { type Letter, markVerified, useLetter } from "./letters"

/** Of Medusa's auth module, as its `emailpass` keeps it. */
type Identity = { id: string; app_metadata: Record<string, unknown> | null }

/**
 * Whoever has the link reads the mails of another address, which is theirs from now on: to log in by, and to be
 * written to. Medusa keeps it twice, in modules that change nothing together, so that both columns are written here,
 * in one transaction with ours. Links of before open nothing more. Throws `AUTH_007`, `AUTH_008` and `LOGIN_SHARED`.
 */
export async function changeEmail(
  sql: Sql,
  { letter_id }: { letter_id: string }
): Promise<Letter & { previous_email: string }> {
  const letter = await useLetter(sql, { id: letter_id, purpose: "change_email" })
  const { customer_id: id, email } = letter
  const [customer] = await sql<{ email: string }>(
    `select email from customer where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!customer) throw AccountErrors.LETTER_INVALID()
  const previous_email = customer.email
  await moveIdentity(sql, { customer_id: id, from: previous_email, to: email })
  const [taken] = await sql(
    `select 1 from customer where email = ? and has_account and deleted_at is null and id <> ?`,
    [email, id]
  )
  if (taken) throw AccountErrors.EMAIL_TAKEN()
  await sql(`update customer set email = ?, updated_at = now() where id = ?`, [email, id])
  await sql(
    `update reluv_account_letter set ended_at = coalesce(ended_at, now()), updated_at = now(),
       previous_email = case when id = ? then ? else previous_email end
     where customer_id = ? and (id = ? or ended_at is null)`,
    [letter_id, previous_email, id, letter_id]
  )
  const actor = { type: "customer" as const, id }
  await markVerified(sql, { id, email, actor, reason: null })
  await tell(sql, {
    name: "reluv.account.email-changed",
    subject_id: id,
    actor,
    data: { letter_id },
  })
  return { ...letter, previous_email }
}

async function moveIdentity(
  sql: Sql,
  { customer_id, from, to }: { customer_id: string; from: string; to: string }
): Promise<void> {
  const [identity] = await sql<Identity>(
    `select p.id, a.app_metadata from provider_identity p join auth_identity a on a.id = p.auth_identity_id
     where p.provider = 'emailpass' and p.entity_id = any(?) and p.deleted_at is null
       and a.app_metadata->>'customer_id' = ? for update of p`,
    [[from, from.toLowerCase()], customer_id]
  )
  // Who logs in by another provider only has none.
  if (!identity) return
  const others = Object.entries(identity.app_metadata ?? {}).filter(
    ([kind, whose]) => kind !== "customer_id" && whose != null && whose !== ""
  )
  // An operator's login is not moved by a link in a customer's mail.
  if (others.length > 0) throw AccountErrors.LOGIN_SHARED()
  const [taken] = await sql(
    `select 1 from provider_identity where provider = 'emailpass' and entity_id = ? and id <> ?`,
    [to, identity.id]
  )
  if (taken) throw AccountErrors.EMAIL_TAKEN()
  await sql(`update provider_identity set entity_id = ?, updated_at = now() where id = ?`, [
    to,
    identity.id,
  ])
}
