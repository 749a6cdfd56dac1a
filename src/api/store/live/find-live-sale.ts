import type { MedusaContainer } from "@medusajs/framework/types"
import { LIVE_MODULE } from "../../../modules/live"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import type { LiveMessageRow } from "../../../modules/live-sale/chatting"
import { LiveSaleErrors } from "../../../modules/live-sale/errors"
import type { LiveSaleRow } from "../../../modules/live-sale/reading"
import { SELLER_MODULE } from "../../../modules/seller"
import { remembered } from "../../../shared/remembered"
import type { LiveClaimView, LiveSaleDetails } from "../../_shapes/live-sale"
import { viewLiveClaim, viewLiveSale } from "../../_views/live-sale"

/** A live sale as shoppers may see it: of a shop that may sell. Throws `LIVE_SALE_NOT_FOUND`. */
export async function findShownLive(container: MedusaContainer, id: string): Promise<LiveSaleRow> {
  const sale = await container.resolve(LIVE_SALE_MODULE).readLiveSale({ id })
  const [shop] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: sale.seller_id, status: "active" }, { select: ["id"], take: 1 })
  if (!shop) throw LiveSaleErrors.LIVE_SALE_NOT_FOUND()
  return sale
}

/** Between two events of a room nothing of it changes but how many watch, and what a card says of its listing. */
const FOR_MS = 1_000
const details = remembered<LiveSaleDetails>({ for_ms: FOR_MS, most: 500 })
const pages = remembered<readonly LiveMessageRow[]>({ for_ms: FOR_MS, most: 500 })

/** As of which event of its room somebody asks: all who are told to read it anew by the same one read it once. */
async function momentOf(container: MedusaContainer, id: string): Promise<string> {
  const [last] = await container.resolve(LIVE_MODULE).lastOfLive({ customer_ids: [id] })
  return `${id}:${last?.seq ?? 0}`
}

/** A live sale with its pieces, as shoppers see it. Throws `LIVE_SALE_NOT_FOUND`. */
export async function readShownLive(
  container: MedusaContainer,
  id: string
): Promise<LiveSaleDetails> {
  const sale = await findShownLive(container, id)
  return details(await momentOf(container, id), async () =>
    viewLiveSale(container, await container.resolve(LIVE_SALE_MODULE).readLiveSale({ id: sale.id }))
  )
}

/** What was written last in a room. */
export async function readLastMessages(
  container: MedusaContainer,
  { live_sale_id, limit }: { live_sale_id: string; limit: number }
): Promise<readonly LiveMessageRow[]> {
  return pages(`${await momentOf(container, live_sale_id)}:${limit}`, () =>
    container.resolve(LIVE_SALE_MODULE).readRoomMessages({ live_sale_id, after: null, limit })
  )
}

/** A claim of the customer's own, as its routes answer it. Throws `LIVE_CLAIM_NOT_FOUND`. */
export async function ownClaim(
  container: MedusaContainer,
  of: { id: string; live_sale_id: string; customer_id: string }
): Promise<LiveClaimView> {
  const [claim] = await container.resolve(LIVE_SALE_MODULE).readOwnClaims(of)
  if (!claim) throw LiveSaleErrors.LIVE_CLAIM_NOT_FOUND()
  return viewLiveClaim(claim)
}
