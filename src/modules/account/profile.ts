import type { Language } from "../../domain/said"
import { tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"

export type Profile = {
  birth_date: string | null
  avatar_url: string | null
  language: Language | null
}

export type KnownOfAccount = Profile & {
  verified_email: string | null
  verified_phone: string | null
}

const NOTHING: KnownOfAccount = {
  birth_date: null,
  avatar_url: null,
  language: null,
  verified_email: null,
  verified_phone: null,
}

/** Of who never said anything: nothing. */
export async function readProfile(sql: Sql, { id }: { id: string }): Promise<KnownOfAccount> {
  const [row] = await sql<KnownOfAccount>(
    `select birth_date, avatar_url, language, verified_email, verified_phone
     from reluv_account where id = ? and deleted_at is null`,
    [id]
  )
  return row ?? NOTHING
}

/** In which language people want to be spoken to, of those who said so. */
export async function readLanguages(
  sql: Sql,
  { ids }: { ids: readonly string[] }
): Promise<{ id: string; language: Language }[]> {
  if (ids.length === 0) return []
  return sql(
    `select id, language from reluv_account
     where id = any(?) and language is not null and deleted_at is null`,
    [ids]
  )
}

/** What is not named stays. `also` are fields that are kept elsewhere, for the history. */
export async function writeProfile(
  sql: Sql,
  { id, profile, also }: { id: string; profile: Partial<Profile>; also: string[] }
): Promise<void> {
  const { birth_date, avatar_url, language } = profile
  const named = [birth_date, avatar_url, language].map((value) => value !== undefined)
  await sql(
    `insert into reluv_account as a (id, birth_date, avatar_url, language) values (?, ?, ?, ?)
     on conflict (id) do update set updated_at = now(),
       birth_date = case when ?::boolean then excluded.birth_date else a.birth_date end,
       avatar_url = case when ?::boolean then excluded.avatar_url else a.avatar_url end,
       language = case when ?::boolean then excluded.language else a.language end`,
    [id, birth_date ?? null, avatar_url ?? null, language ?? null, ...named]
  )
  const fields = [...also, ...Object.keys(profile)]
  const actor = { type: "customer" as const, id }
  if (fields.length > 0)
    await tell(sql, { name: "reluv.account.updated", subject_id: id, actor, data: { fields } })
}
