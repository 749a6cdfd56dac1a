import type { ListingStatus } from "../../domain/listing/listing-status"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { moveListing } from "./change-listing-status"
import { lockListing } from "./lock-listing"
import { type Copies, repriced } from "./repriced"
import { isSoldOut } from "./sold-out"

/** What an operator did on Medusa's own page of a product whose listing has nothing open. */
export async function followProduct(
  sql: Sql,
  input: { id: string; from: ListingStatus; to: ListingStatus; copies: Copies; actor: Actor }
): Promise<void> {
  const { id, from, copies, actor } = input
  await lockListing(sql, id)
  // What is shown again may have been paid for while it was hidden.
  const isBack = from === "blocked" && input.to === "active"
  const to = isBack && (await isSoldOut(sql, id)) ? "sold" : input.to
  const [before] = await sql<{ price: number | null }>(
    `select price from reluv_listing
     where id = ? and status = ? and settle_at is null and deleted_at is null`,
    [id, from]
  )
  if (!before) return
  // First: what is on sale has a price and a weight.
  await sql(
    `update reluv_listing set price = coalesce(?, price), weight = coalesce(?, weight),
       updated_at = now()
     where id = ? and (price, weight) is distinct from (coalesce(?, price), coalesce(?, weight))`,
    [copies.price, copies.weight, id, copies.price, copies.weight]
  )
  const reason = to === from ? null : "changed on Medusa's page of the product"
  await moveListing(sql, { id, from, to, actor, reason, held: false })
  await tell(sql, ...repriced(id, { before: before.price, now: copies.price, actor }))
}
