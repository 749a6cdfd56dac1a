import type { MedusaContainer } from "@medusajs/framework/types"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import type { LiveMessageRow } from "../../../modules/live-sale/chatting"
import { LiveSaleErrors } from "../../../modules/live-sale/errors"
import type { LiveMuteView } from "../../_shapes/live-sale"
import { maskedNames, viewLiveSale, viewShopClaims } from "../../_views/live-sale"

/** A live sale of the shop's own, as each of its routes answers it. Throws `LIVE_SALE_NOT_FOUND`. */
export async function answerLiveSale(
  container: MedusaContainer,
  of: { id: string; seller_id: string }
) {
  const sale = await container.resolve(LIVE_SALE_MODULE).readLiveSale(of)
  return { live_sale: await viewLiveSale(container, sale) }
}

/** A claim in a live sale of the shop's own. Throws `LIVE_CLAIM_NOT_FOUND`. */
export async function answerShopClaim(
  container: MedusaContainer,
  { id, live_sale_id }: { id: string; live_sale_id: string }
) {
  const rows = await container
    .resolve(LIVE_SALE_MODULE)
    .readClaimsOf({ live_sale_id, id, after: null, limit: 1 })
  const [claim] = await viewShopClaims(container, rows)
  if (!claim) throw LiveSaleErrors.LIVE_CLAIM_NOT_FOUND()
  return { claim }
}

/** What was written in the room of a live sale of the shop's own. Throws `LIVE_SALE_NOT_FOUND`, `LIVE_MESSAGE_NOT_FOUND`. */
export async function roomMessage(
  container: MedusaContainer,
  { id, live_sale_id, seller_id }: { id: string; live_sale_id: string; seller_id: string }
): Promise<LiveMessageRow> {
  const live = container.resolve(LIVE_SALE_MODULE)
  await live.readLiveSale({ id: live_sale_id, seller_id })
  const [message] = await live.findRoomMessages({ ids: [id] })
  if (message?.live_sale_id !== live_sale_id) throw LiveSaleErrors.LIVE_MESSAGE_NOT_FOUND()
  return message
}

/** Most that one room tells of. */
const MOST_MUTES = 500

/** Who may not write in the room of a live sale of the shop's own. Throws `LIVE_SALE_NOT_FOUND`. */
export async function answerMutes(
  container: MedusaContainer,
  of: { id: string; seller_id: string }
): Promise<{ mutes: LiveMuteView[] }> {
  const live = container.resolve(LIVE_SALE_MODULE)
  const { id: live_sale_id } = await live.readLiveSale(of)
  const rows = await live.listLiveMutes(
    { live_sale_id },
    { take: MOST_MUTES, order: { created_at: "DESC" } }
  )
  const nameOf = await maskedNames(
    container,
    rows.map(({ customer_id }) => customer_id)
  )
  return {
    mutes: rows.map(({ id, customer_id, created_at }) => ({
      id,
      buyer: { id: customer_id, name: nameOf(customer_id) },
      created_at: new Date(created_at).toISOString(),
    })),
  }
}
