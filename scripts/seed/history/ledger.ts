import { LEDGER_EVENTS } from "../../../src/domain/wallet/events"
import type { Posting } from "../../../src/domain/wallet/posting"
import { postingsOf } from "../../../src/domain/wallet/purchase-postings"
import { book } from "../../../src/modules/wallet/book"
import { readBooks } from "../../../src/modules/wallet/books"
import type { Sql } from "../../../src/shared/sql"
import type { Income } from "./payouts"

/** What the ledger has to say of purchases, by its own rules. */
export async function postingsOfPurchases(
  sql: Sql,
  order_ids: readonly string[]
): Promise<Posting[]> {
  return (await readBooks(sql, { order_ids })).flatMap(postingsOf)
}

/** When which shop had what of them available. */
export async function incomeOf(sql: Sql, postings: readonly Posting[]): Promise<Income[]> {
  const atOf = await momentsOf(sql, postings)
  return postings.flatMap((posting) =>
    posting.entries
      .filter(({ account }) => account === "seller_available")
      .map(({ owner, amount }) => ({ seller_id: owner, amount, at: atOf(posting) }))
  )
}

/** Books them as they happened, so that the newest stands first where the newest is listed first. */
export async function bookInOrder(sql: Sql, postings: readonly Posting[]): Promise<void> {
  const atOf = await momentsOf(sql, postings)
  await book(
    sql,
    postings.toSorted((a, b) => atOf(a).getTime() - atOf(b).getTime())
  )
}

/** By the facts that they are booked with. */
async function momentsOf(
  sql: Sql,
  postings: readonly Posting[]
): Promise<(posting: Posting) => Date> {
  const subjects = [...new Set(postings.map(({ subject_id }) => subject_id))]
  const facts = await sql<{ name: string; subject_id: string; created_at: Date }>(
    `select name, subject_id, created_at from reluv_fact where subject_id = any(?)`,
    [subjects]
  )
  const moments = new Map(
    facts.map(({ name, subject_id, created_at }) => [`${name} ${subject_id}`, created_at])
  )
  return ({ event, subject_id }) => {
    const at = moments.get(`${LEDGER_EVENTS[event].fact} ${subject_id}`)
    // Of what was paid at the door a shop has its money once it came.
    const came =
      event === "part_completed"
        ? moments.get(`reluv.seller-order.cash-remitted ${subject_id}`)
        : undefined
    if (at && came && came > at) return came
    if (!at) throw new Error(`nothing was told of ${event} of ${subject_id}`)
    return at
  }
}
