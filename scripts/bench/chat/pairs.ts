import type { Client } from "@medusajs/framework/pg"
import { customers, type LoggedIn } from "../customers"

/** A buyer and the owner of a shop who talk to each other. */
export interface Pair {
  conversation_id: string
  buyer: LoggedIn
  owner: LoggedIn
}

/** So many shops with one person each, and a conversation of each with a buyer of its own. */
export async function pairsIn(database: Client, count: number): Promise<Pair[]> {
  const people = await customers(database, count * 2)
  await database.query(
    `insert into reluv_seller (id, name, handle, city, province, status)
     select 'sel_bench_' || n, 'Toko ' || n, 'toko-bench-' || n, 'Sleman', 'DI Yogyakarta', 'active'
     from generate_series(1, $1::int) n`,
    [count]
  )
  await database.query(
    `insert into reluv_seller_member (id, seller_id, customer_id, role)
     select 'slmb_bench_' || n, 'sel_bench_' || n, 'cus_bench_' || ($1 + n), 'owner'
     from generate_series(1, $1::int) n`,
    [count]
  )
  await database.query(
    `insert into reluv_conversation (id, customer_id, seller_id, topic, topic_id, title, last_message_at)
     select 'conv_bench_' || n, 'cus_bench_' || n, 'sel_bench_' || n, 'listing', 'lst_bench_' || n, 'Kebaya', now()
     from generate_series(1, $1::int) n`,
    [count]
  )
  const byId = new Map(people.map((person) => [person.id, person]))
  const person = (n: number) => {
    const found = byId.get(`cus_bench_${n}`)
    if (!found) throw new Error(`the customer ${n} was not made`)
    return found
  }
  return Array.from({ length: count }, (_, n) => ({
    conversation_id: `conv_bench_${n + 1}`,
    buyer: person(n + 1),
    owner: person(count + n + 1),
  }))
}
