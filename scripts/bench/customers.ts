import type { Client } from "@medusajs/framework/pg"
import { generateJwtToken } from "@medusajs/framework/utils"

/** Of every server on a laptop. */
const SECRET = "reluv-development-secret"

export interface LoggedIn {
  id: string
  token: string
}

/** So many customers who are logged in: rows and tokens as Medusa makes them, without hashing a password each. */
export async function customers(database: Client, count: number): Promise<LoggedIn[]> {
  const { rows } = await database.query<{ id: string }>(
    `insert into customer (id, email, first_name, last_name, has_account)
     select 'cus_bench_' || n, 'cus-bench-' || n || '@bench.example.com', 'Sari', 'Wulandari', true
     from generate_series(1, $1::int) n
     on conflict (id) do update set updated_at = now() returning id`,
    [count]
  )
  return rows.map(({ id }) => {
    const says = { actor_id: id, actor_type: "customer", auth_identity_id: "", app_metadata: {} }
    return { id, token: generateJwtToken(says, { secret: SECRET, expiresIn: "1d" }) }
  })
}
