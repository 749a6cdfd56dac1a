import { postingsOf } from "../../domain/wallet/purchase-postings"
import type { Sql } from "../../shared/sql"
import { book } from "./book"
import { readBooks } from "./books"

/**
 * Books what of a purchase is not in the ledger yet. To be called last in the transaction that changes its
 * money: what it reads includes that change. Repeating it books nothing.
 *
 * @returns the keys of what this call booked
 */
export async function bookPurchase(
  sql: Sql,
  { order_id }: { order_id: string }
): Promise<string[]> {
  const [books] = await readBooks(sql, { order_ids: [order_id] })
  if (!books) return []
  const booked = new Set(books.booked)
  return book(
    sql,
    postingsOf(books).filter(({ key }) => !booked.has(key))
  )
}
