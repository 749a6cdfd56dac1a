import { emailOf } from "../../domain/account/email"
import { provesEmail } from "../../domain/account/provider"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"
import { AccountErrors } from "./errors"
import { markVerified } from "./letters"

/** Of Medusa's auth module. */
type Identity = {
  app_metadata: Record<string, unknown> | null
  provider: string
  email: string | null
}

/**
 * Whoever is logged in logs in by another provider, too, from now on: one that tells the same e-mail, so that a login
 * of somebody else's, which they were made to bring along, opens nothing of theirs. Medusa's identity is written here, in
 * one transaction with the fact. Throws `LOGIN_UNPROVEN`, `LOGIN_TAKEN` and `LOGIN_OF_OTHER_EMAIL`.
 */
export async function joinLogin(
  sql: Sql,
  { customer_id: id, auth_identity_id }: { customer_id: string; auth_identity_id: string }
): Promise<void> {
  const [identity] = await sql<Identity>(
    `select a.app_metadata, p.provider, p.user_metadata->>'email' as email
     from auth_identity a join provider_identity p on p.auth_identity_id = a.id and p.deleted_at is null
     where a.id = ? and a.deleted_at is null and p.provider <> 'emailpass' for update of a`,
    [auth_identity_id]
  )
  if (!identity) throw AccountErrors.LOGIN_UNPROVEN()
  const { app_metadata, provider } = identity
  if (app_metadata?.customer_id === id) return
  if (Object.values(app_metadata ?? {}).some((whose) => whose != null && whose !== ""))
    throw AccountErrors.LOGIN_TAKEN()
  const [customer] = await sql<{ email: string }>(
    `select email from customer where id = ? and deleted_at is null for update`,
    [id]
  )
  const email = emailOf(identity.email ?? "")
  if (!email || email !== customer?.email.toLowerCase()) throw AccountErrors.LOGIN_OF_OTHER_EMAIL()
  await sql(
    `update auth_identity set updated_at = now(),
       app_metadata = coalesce(app_metadata, '{}'::jsonb) || jsonb_build_object('customer_id', ?::text)
     where id = ?`,
    [id, auth_identity_id]
  )
  const actor = { type: "customer" as const, id }
  if (provesEmail(provider)) await markVerified(sql, { id, email, actor, reason: provider })
  await tell(sql, {
    name: "reluv.account.login-joined",
    subject_id: id,
    actor,
    data: { provider },
  })
}
