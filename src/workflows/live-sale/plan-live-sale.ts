import type { MedusaContainer } from "@medusajs/framework/types"
import { ConversationErrors } from "../../modules/conversation/errors"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { LiveSaleErrors } from "../../modules/live-sale/errors"
import type { LiveSaleContent, LiveSaleOf } from "../../modules/live-sale/life"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { judge } from "../conversation/say"
import { type AskedPiece, findShown } from "./shown-pieces"

/** How far ahead one may be planned. */
const MOST_DAYS_AHEAD = 90
const DAY_MILLISECONDS = 86_400_000

export type PlanLiveSale = Omit<LiveSaleContent, "starts_at"> & {
  seller_id: string
  /** Left out: now. */
  starts_at?: Date
  pieces: AskedPiece[]
  actor: Actor
}

/**
 * Plans a live sale with its pieces. Throws `LIVE_SALE_TIME_INVALID`, `MESSAGE_LEADS_OFF`, `LIVE_SALES_TOO_MANY`, `LIVE_PIECES_UNKNOWN`,
 * `LIVE_PRICE_NOT_LOWER`, `PIECE_NOT_HOLDABLE`. @returns its id
 */
export async function planLiveSale(
  container: MedusaContainer,
  { pieces: asked, starts_at = new Date(), ...sale }: PlanLiveSale
): Promise<string> {
  requireSoon(starts_at)
  requireHarmless(container, sale.title)
  const { seller_id, actor } = sale
  const pieces = await findShown(container, { seller_id, pieces: asked })
  const live = container.resolve(LIVE_SALE_MODULE)
  return together(container, async (context) => {
    const id = await live.planLiveSale({ ...sale, starts_at }, context)
    if (pieces.length > 0) await live.setPieces({ of: { id, seller_id }, pieces, actor }, context)
    return id
  })
}

/** Says something else of it. Throws what `changeLiveSale` of the module does, `LIVE_SALE_TIME_INVALID` and `MESSAGE_LEADS_OFF`. */
export async function changeLiveSale(
  container: MedusaContainer,
  { of, change, actor }: { of: LiveSaleOf; change: Partial<LiveSaleContent>; actor: Actor }
): Promise<void> {
  if (change.starts_at) requireSoon(change.starts_at)
  if (change.title !== undefined) requireHarmless(container, change.title)
  await container.resolve(LIVE_SALE_MODULE).changeLiveSale({ of, change, actor })
}

/** It is the subject of a mail of the marketplace's own: nothing in it leads off, or waits for an operator. */
function requireHarmless(container: MedusaContainer, title: string): void {
  const { action, reasons } = judge(container, title)
  if (action === "block" || action === "hold")
    throw ConversationErrors.MESSAGE_LEADS_OFF({ reasons })
}

/** A moment of today that is just over is now. */
function requireSoon(starts_at: Date): void {
  const ahead = starts_at.getTime() - Date.now()
  if (ahead < -DAY_MILLISECONDS || ahead > MOST_DAYS_AHEAD * DAY_MILLISECONDS)
    throw LiveSaleErrors.LIVE_SALE_TIME_INVALID()
}
