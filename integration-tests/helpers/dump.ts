import { sql } from "./database"

/** The tables of which a dump of the whole database would say one of these words, in any case. */
export async function tablesThatSay(...words: string[]): Promise<string[]> {
  const tables = await sql<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`
  )
  const found: string[] = []
  for (const { schema, name } of tables) {
    const rows = await sql(
      `select 1 from "${schema}"."${name}" t where t::text ilike any($1) limit 1`,
      [words.map((word) => `%${word}%`)]
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
