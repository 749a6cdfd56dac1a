import type { FactName } from "../../domain/fact/facts"
import { claimDue } from "../../shared/due"
import { type NewFact, tell } from "../../shared/facts"
import type { Sql } from "../../shared/sql"

export type StandingKind = "seller" | "buyer"

export type DueStanding = { id: string; kind: StandingKind; news: number; tries: number }

/** Who is to be counted now, each by one worker. */
export function claimDueStandings(sql: Sql, { limit }: { limit: number }): Promise<DueStanding[]> {
  return claimDue<DueStanding>(
    sql,
    {
      table: "reluv_standing",
      where: "t.due_at is not null",
      since: "t.due_at",
      limit,
      lease_seconds: 60,
    },
    "t.id, t.kind, t.news"
  )
}

export type Counted = {
  id: string
  level: string
  badges: readonly string[]
  figures: Readonly<Record<string, number | null>>
  /** What decided about a badge, as it is told. */
  because: (badge: string) => readonly string[]
  /** What decided about the level. */
  because_of_level: readonly string[]
  /** `news` of the claim. */
  news: number
}

type Kept = { id: string; kind: StandingKind; level: string; badges: Record<string, string> }

type Judged = Omit<Counted, "badges"> & { old: Kept; badges: Record<string, string> }

const SUBJECTS = { seller: "seller", buyer: "account" } as const
const CLOCK = { type: "system", id: "standing" } as const

/**
 * What was counted becomes what people are known for. Each badge that is gained or lost, and each other level, is told
 * with the figures that decided it. @returns how many changes it told of
 */
export async function writeStandings(
  sql: Sql,
  { counted }: { counted: readonly Counted[] }
): Promise<number> {
  if (counted.length === 0) return 0
  const kept = await sql<Kept>(
    `select id, kind, level, badges from reluv_standing where id = any(?) order by id for update`,
    [counted.map(({ id }) => id)]
  )
  const before = new Map(kept.map((row) => [row.id, row]))
  const now = new Date().toISOString()
  const rows = counted.flatMap((one) => {
    const old = before.get(one.id)
    if (!old) return []
    const badges = Object.fromEntries(one.badges.map((name) => [name, old.badges[name] ?? now]))
    return [{ ...one, old, badges }]
  })
  await sql(
    `update reluv_standing s set level = n.level, badges = n.badges, figures = n.figures, counted_at = now(),
       updated_at = now(), tries = 0, retry_at = null,
       due_at = case when s.news <> n.news then now() + interval '2 minutes'
         when s.kind = 'seller' or n.badges <> '{}' then now() + interval '1 day' end
     from jsonb_to_recordset(?::jsonb) as n(id text, level text, badges jsonb, figures jsonb, news int)
     where s.id = n.id`,
    [
      JSON.stringify(
        rows.map(({ id, level, badges, figures, news }) => ({ id, level, badges, figures, news }))
      ),
    ]
  )
  const facts = rows.flatMap((row) => changesOf(row))
  await tell(sql, ...facts)
  return facts.length
}

/** What of it people are told. */
function changesOf({ id, old, badges, level, because, because_of_level }: Judged): NewFact[] {
  const subject = SUBJECTS[old.kind]
  const about = { subject_id: id, actor: CLOCK }
  const changed = (name: "badge-gained" | "badge-lost", badge: string): NewFact => ({
    ...about,
    name: `reluv.${subject}.${name}` satisfies FactName,
    reason: badge,
    data: { badge, figures: [...because(badge)] },
  })
  const levelChanged: NewFact = {
    ...about,
    name: `reluv.${subject}.level-changed` satisfies FactName,
    reason: level,
    data: { before: old.level, level, figures: [...because_of_level] },
  }
  return [
    ...Object.keys(badges)
      .filter((badge) => !(badge in old.badges))
      .map((badge) => changed("badge-gained", badge)),
    ...Object.keys(old.badges)
      .filter((badge) => !(badge in badges))
      .map((badge) => changed("badge-lost", badge)),
    ...(level === old.level ? [] : [levelChanged]),
  ]
}
