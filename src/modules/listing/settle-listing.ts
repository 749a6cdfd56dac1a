import { LISTING_FACTS, type ListingFacts } from "../../domain/listing/listing-facts"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { lockListing } from "./lock-listing"
import { putPieces } from "./pieces"
import { type Copies, repriced } from "./repriced"
import { isSoldOut } from "./sold-out"
import { reopenListing, SHOP_SELLS, type Unsettled } from "./unsettled"

/**
 * Medusa's product is as the listing says: what was asked becomes the listing's, and nothing is open any
 * more, unless more was begun meanwhile.
 */
export async function settleListing(
  sql: Sql,
  settled: Omit<Unsettled, "product_id" | "is_made"> & { copies: Copies }
): Promise<void> {
  const { id, status, shop_sells, change, copies } = settled
  await lockListing(sql, id)
  const [before] = await sql<{ price: number | null }>(
    `select price from reluv_listing l where id = ? and status = ? and ${SHOP_SELLS} = ?
       and change is not distinct from ?::jsonb and deleted_at is null`,
    [id, status, shop_sells, change && JSON.stringify(change)]
  )
  if (!before) return
  const changed = LISTING_FACTS.filter((name) => change?.facts[name] !== undefined)
  await sql(
    `update reluv_listing set ${changed.map((name) => `"${name}" = ${typeOf(name)}, `).join("")}
       price = coalesce(?, price), weight = coalesce(?, weight),
       change = null, settle_at = null, tries = 0, retry_at = null, updated_at = now()
     where id = ?`,
    [...changed.map((name) => valueOf(change?.facts[name])), copies.price, copies.weight, id]
  )
  if (!change) return
  const { actor, fields, variants } = change
  if (variants) {
    const pieces = variants.all.map(({ id: variant_id, ...piece }) => ({ variant_id, ...piece }))
    await putPieces(sql, { id, pieces })
    await moveWithPieces(sql, { id, actor })
  }
  await tell(
    sql,
    { name: "reluv.listing.updated", subject_id: id, actor, data: { fields } },
    ...repriced(id, { before: before.price, now: copies.price, actor })
  )
}

/** Fewer are offered than before, and all are sold; or the last was paid for while more were added. */
async function moveWithPieces(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const move = (await isSoldOut(sql, id))
    ? ({ from: ["active"], to: "sold", reason: "all that is offered is sold" } as const)
    : ({ from: ["sold"], to: "active", reason: "more is offered than is sold" } as const)
  const moved = await changeStatus(sql, "reluv_listing", { ids: [id], actor, ...move })
  if (moved.length > 0) await reopenListing(sql, { id })
}

function typeOf(name: keyof ListingFacts): string {
  return name === "measurements" || name === "defects" ? "?::jsonb" : "?"
}

function valueOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value
}
