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
export function bookPurchase(sql: Sql, { order_id }: { order_id: string }): Promise<string[]> {
  return bookPurchases(sql, { order_ids: [order_id] })
}

/** The same of several, whose money changes together. */
export async function bookPurchases(
  sql: Sql,
  { order_ids }: { order_ids: readonly string[] }
): Promise<string[]> {
  const all = await readBooks(sql, { order_ids })
  const missing = all.flatMap(({ booked, ...books }) => {
    const known = new Set(booked)
    return postingsOf(books).filter(({ key }) => !known.has(key))
  })
  return book(sql, missing)
}
