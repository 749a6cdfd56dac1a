import type { Client } from "@medusajs/framework/pg"
import { sleep } from "../../lib/processes"
import { KINDS } from "./kinds"
import type { Piece } from "./shops"

const EVERY_MS = 15

/** What is done to one piece, and what was seen of it. */
export interface Change {
  piece: Piece
  kind: string
  /** Whether somebody is asked for it already. */
  is_begun: boolean
  /** When it had not happened yet, and when it had. */
  before?: number
  happened?: number
  /** How much later its card said so, at most. */
  lag_ms?: number
}

/** Looks at what was begun until all of it has happened and is shown; the clock is `performance.now()`. */
export async function watch(
  database: Client,
  changes: readonly Change[],
  isOver: () => boolean
): Promise<void> {
  while (!isOver()) {
    for (const [kind, { happened, shown }] of Object.entries(KINDS)) {
      const waiting = changes.filter(
        (change) => change.kind === kind && change.is_begun && change.lag_ms === undefined
      )
      if (waiting.length === 0) continue
      const asked = performance.now()
      const { rows } = await database.query<{ id: string; happened: boolean; shown: boolean }>(
        `select l.id, ${happened} as happened, coalesce(${shown}, false) as shown from reluv_listing l
         join product p on p.id = l.product_id join reluv_seller s on s.id = l.seller_id
         left join reluv_listing_card card on card.id = l.id where l.id = any($1)`,
        [waiting.map(({ piece }) => piece.listing_id)]
      )
      const answered = performance.now()
      const seen = new Map(rows.map((row) => [row.id, row]))
      for (const change of waiting) {
        const row = seen.get(change.piece.listing_id)
        if (!row?.happened) change.before = asked
        else {
          change.happened ??= answered
          if (row.shown) change.lag_ms = answered - (change.before ?? asked)
        }
      }
    }
    await sleep(EVERY_MS)
  }
}
