import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { maskedName } from "../../domain/review/review"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type { LiveEvent } from "../../modules/live/feed"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { LiveMessageRow } from "../../modules/live-sale/chatting"
import type { LivePieceRow, LiveSaleRow } from "../../modules/live-sale/reading"
import type { ShopClaimRow } from "../../modules/live-sale/reading-claims"
import type { ClaimRow } from "../../modules/live-sale/telling"
import type {
  LiveClaimView,
  LiveMessageView,
  LiveSaleDetails,
  LiveSaleView,
  ShopLiveClaimView,
  ShopLiveMessageView,
} from "../_shapes/live-sale"
import type { SellerName } from "../_shapes/seller"
import { readSellerNames } from "./shop-names"

/** Live sales, with one query for all of their shops. */
export async function viewLiveSales(
  container: MedusaContainer,
  rows: readonly LiveSaleRow[]
): Promise<LiveSaleView[]> {
  const nameOf = await readSellerNames(
    container,
    rows.map(({ seller_id }) => seller_id)
  )
  return rows.map((row) => viewSale(row, nameOf(row.seller_id)))
}

/** One with its pieces, as they stand and cost now. */
export async function viewLiveSale(
  container: MedusaContainer,
  row: LiveSaleRow
): Promise<LiveSaleDetails> {
  const [nameOf, pieces] = await Promise.all([
    readSellerNames(container, [row.seller_id]),
    viewPieces(container, row.id),
  ])
  return { ...viewSale(row, nameOf(row.seller_id)), pieces }
}

function viewSale(row: LiveSaleRow, seller: SellerName): LiveSaleView {
  return {
    id: row.id,
    status: row.status,
    title: row.title,
    cover: row.cover,
    stream_url: row.stream_url,
    seller,
    starts_at: row.starts_at.toISOString(),
    live_at: row.live_at?.toISOString() ?? null,
    ended_at: row.ended_at?.toISOString() ?? null,
    end_reason: row.end_reason,
    viewers: row.viewers,
    pinned_variant_id: row.pinned_variant_id,
  }
}

const pricedVariants = z.array(z.object({ id: z.string(), price: z.number() }))

/** What a card says of its listing follows within a second; what can be bought is asked of the piece. */
async function viewPieces(
  container: MedusaContainer,
  live_sale_id: string
): Promise<LiveSaleDetails["pieces"]> {
  const pieces = await container.resolve(LIVE_SALE_MODULE).readLivePieces({ live_sale_id })
  if (pieces.length === 0) return []
  const id = [...new Set(pieces.map(({ listing_id }) => listing_id))]
  const cards = await container
    .resolve(LISTING_CARD_MODULE)
    .listListingCards({ id }, { select: ["id", "thumbnail", "variants"], take: id.length })
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  return pieces.map(({ live_sale_id: _, ...piece }: LivePieceRow) => {
    const card = cardOf.get(piece.listing_id)
    const variants = pricedVariants.safeParse(card?.variants).data ?? []
    const price = variants.find((variant) => variant.id === piece.variant_id)?.price ?? null
    return { ...piece, picture: card?.thumbnail ?? null, price }
  })
}

/** A row, or what a feed kept of one, whose times are texts. */
type Told<Row> = { [Key in keyof Row]: Row[Key] | (Date extends Row[Key] ? string : never) }

const iso = (at: Date | string) => new Date(at).toISOString()

/** A claim, as its buyer sees it. */
export function viewLiveClaim(row: Told<ClaimRow>): LiveClaimView {
  return {
    id: row.id,
    live_sale_id: row.live_sale_id,
    variant_id: row.variant_id,
    listing_id: row.listing_id,
    title: row.title,
    status: row.status,
    position: row.position,
    live_price: row.live_price,
    held_until: row.held_until === null ? null : iso(row.held_until),
    cart_id: row.cart_id,
    order_id: row.order_id,
    created_at: iso(row.created_at),
  }
}

/** Claims, as the shop sees them; one query for all of their buyers. */
export async function viewShopClaims(
  container: MedusaContainer,
  rows: readonly ShopClaimRow[]
): Promise<ShopLiveClaimView[]> {
  const nameOf = await maskedNames(
    container,
    rows.map(({ customer_id }) => customer_id)
  )
  return rows.map((row) => {
    const { cart_id: _, order_id: __, ...claim } = viewLiveClaim(row)
    const buyer = { id: row.customer_id, name: nameOf(row.customer_id) }
    return { ...claim, way: row.way, buyer }
  })
}

/** What somebody wrote, as everybody in the room reads it. */
export function viewRoomMessage(
  row: Told<Omit<LiveMessageRow, "customer_id" | "status">>
): LiveMessageView {
  const { id, author, is_of_shop, text, warnings, created_at } = row
  return { id, author, is_of_shop, text, warnings, created_at: iso(created_at) }
}

/** The same, as the shop and the operator see it. */
export function viewShopMessage(row: LiveMessageRow): ShopLiveMessageView {
  const buyer = row.is_of_shop ? null : { id: row.customer_id }
  return { ...viewRoomMessage(row), status: row.status, buyer }
}

/** What a room is told. */
export function viewRoomEvent({ name, data }: LiveEvent): object {
  return name === "chat" ? { message: viewRoomMessage(data as LiveMessageRow) } : data
}

/** What people in a room are called: nobody is told who they are. */
export async function maskedNames(
  container: MedusaContainer,
  customer_ids: readonly string[]
): Promise<(id: string) => string | null> {
  const id = [...new Set(customer_ids)]
  const people =
    id.length === 0
      ? []
      : await container
          .resolve(Modules.CUSTOMER)
          .listCustomers({ id }, { select: ["id", "first_name"], take: id.length })
  const names = new Map(people.map((one) => [one.id, maskedName(one.first_name)]))
  return (customer_id) => names.get(customer_id) ?? null
}
