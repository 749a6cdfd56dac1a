import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../../src/modules/account"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { LIVE_SALE_MODULE } from "../../../src/modules/live-sale"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import { SAFETY_MODULE } from "../../../src/modules/safety"
import { SELLER_MODULE } from "../../../src/modules/seller"
import { SELLER_ORDER_MODULE } from "../../../src/modules/seller-order"
import { together } from "../../../src/shared/together"
import { react } from "../../../src/workflows/fact/reactions"
import { claimInTurn } from "../../../src/workflows/live-claim/claim-in-turn"
import { turnPiecesOf } from "../../../src/workflows/live-claim/turn-pieces"
import { claimPiece, endClaim } from "../../../src/workflows/live-sale/claim-piece"
import { givenListing } from "../given-listings"
import { aPart } from "../given-seller-orders"
import type { House } from "../house"

const SHOP = "sel_ani"
const SELLER = { type: "seller", id: "mem_ani" } as const
const CHECKOUT = { type: "system", id: "checkout" } as const

export type ClaimState = {
  id: string
  customer_id: string
  status: string
  place: number
  held_until: Date | null
}

/** A shop that shows one piece live, and everybody who wants it. */
export class Room {
  readonly container: MedusaContainer
  sale = ""

  constructor(house: House, { hold_minutes = 15 }: { hold_minutes?: number } = {}) {
    this.container = createMedusaContainer({}, house.container)
    const options = { policies: { live: { hold_minutes } } }
    this.container.register(RELUV_MODULE, asValue({ options }))
    // Medusa's price lists and carts follow a claim under a lock: here nobody gets one.
    this.container.register(Modules.LOCKING, asValue({ execute: async () => undefined }))
  }

  get live() {
    return this.container.resolve(LIVE_SALE_MODULE)
  }

  get listings() {
    return this.container.resolve(LISTING_MODULE)
  }

  async rows<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const connection = this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const answer: { rows: Row[] } = await connection.raw(statement, parameters as string[])
    return answer.rows
  }

  /** Anew: on air, with these pieces, and nobody who claimed one. */
  async open(...variant_ids: string[]): Promise<void> {
    const tables =
      "reluv_live_claim reluv_live_piece reluv_live_stretch reluv_live_sale reluv_live_event reluv_live_feed reluv_piece_claim reluv_piece reluv_listing reluv_fact reluv_listing_card_due reluv_live_mute reluv_account reluv_block reluv_seller_member reluv_seller reluv_seller_order_line reluv_seller_order"
    for (const table of tables.split(" ")) await this.rows(`delete from ${table}`)
    const pieces = []
    for (const variant_id of variant_ids) {
      const { id } = await givenListing(this.listings, { [variant_id]: 1 }, { seller_id: SHOP })
      pieces.push({ variant_id, listing_id: id, title: `Kebaya ${variant_id}`, live_price: null })
    }
    const of = { seller_id: SHOP }
    const said = { title: "Malam ini", cover: null, stream_url: null, starts_at: new Date() }
    this.sale = await this.live.planLiveSale({ ...of, ...said, actor: SELLER })
    await this.live.setPieces({ of: { id: this.sale, ...of }, pieces, actor: SELLER })
    await this.live.startLiveSale({
      of: { id: this.sale, ...of },
      from: "scheduled",
      actor: SELLER,
    })
  }

  /** Another live sale of the same shop, with pieces of the one before. */
  async again(...variant_ids: string[]): Promise<void> {
    const of = { seller_id: SHOP }
    const said = { title: "Besok", cover: null, stream_url: null, starts_at: new Date() }
    const shown = await this.live.readLivePieces({ live_sale_id: this.sale, variant_ids })
    this.sale = await this.live.planLiveSale({ ...of, ...said, actor: SELLER })
    const pieces = shown.map(({ variant_id, listing_id, title }) => ({
      variant_id,
      listing_id,
      title,
      live_price: null,
    }))
    await this.live.setPieces({ of: { id: this.sale, ...of }, pieces, actor: SELLER })
    const start = { of: { id: this.sale, ...of }, from: "scheduled" as const, actor: SELLER }
    await this.live.startLiveSale(start)
  }

  /** The shop has promised the first piece to somebody, as an accepted offer does. */
  async promise(customer_id: string, minutes: number): Promise<void> {
    await this.rows(
      `update reluv_piece set reserved_for = ?, reserved_until = now() + make_interval(mins => ?) where variant_id = 'v_1'`,
      [customer_id, minutes]
    )
  }

  /** By the shop, for somebody who wrote. */
  claimFor(customer_id: string, variant_id = "v_1"): Promise<string> {
    const claim = { live_sale_id: this.sale, variant_id, customer_id, seller_id: SHOP }
    return claimPiece(this.container, { ...claim, way: "seller", actor: SELLER })
  }

  claim(customer_id: string, variant_id = "v_1"): Promise<string> {
    return claimPiece(this.container, {
      live_sale_id: this.sale,
      variant_id,
      customer_id,
      way: "buyer",
      actor: { type: "customer", id: customer_id },
    })
  }

  giveUp(customer_id: string, id: string): Promise<void> {
    const of = { id, live_sale_id: this.sale, customer_id }
    return endClaim(this.container, {
      of,
      actor: { type: "customer", id: customer_id },
      reason: null,
    })
  }

  release(id: string): Promise<void> {
    const of = { id, live_sale_id: this.sale, seller_id: SHOP }
    return endClaim(this.container, { of, actor: SELLER, reason: null })
  }

  endSale(): Promise<void> {
    return this.live.endLiveSale({ of: { id: this.sale }, actor: SELLER, reason: null })
  }

  /** What the gate of a checkout does: all pieces of the cart, and what was claimed of them, or none. */
  checkout(customer_id: string, cart_id = `cart_${customer_id}`, variant_id = "v_1") {
    const pieces = [{ variant_id, quantity: 1 }]
    return claimInTurn(this.container, pieces, async (context) => {
      await this.listings.claimPieces(
        { cart_id, customer_id, owner: `run_${cart_id}`, hold_seconds: 60, pieces },
        context
      )
      const lines = [{ variant_id, unit_price: 150_000 }]
      const buyer = { buyer_id: customer_id, variant_ids: [variant_id] }
      await this.live.takeLiveClaims({ cart_id, customer_id, lines, ...buyer }, context)
    })
  }

  confirm(cart_id: string, order_id: string, variant_id = "v_1") {
    return together(this.container, async (context) => {
      const lines = [{ variant_id, quantity: 1 }]
      await this.listings.confirmClaims(
        { cart_id, owner: `run_${cart_id}`, order_id, lines },
        context
      )
      await this.live.confirmLiveClaims({ cart_id, order_id }, context)
    })
  }

  pay(order_id: string) {
    return together(this.container, async (context) => {
      await this.listings.sellClaims({ order_id, actor: CHECKOUT }, context)
      await this.live.sellLiveClaims({ order_id, actor: CHECKOUT }, context)
    })
  }

  /** Of an order that had fallen through. */
  payLate(order_id: string, customer_id: string) {
    return together(this.container, async (context) => {
      const taken = await this.listings.reclaim({ order_id, customer_id }, context)
      if (taken !== "taken") throw new Error("somebody else has the pieces")
      const actor = { type: "system", id: "late-money" } as const
      await this.live.retakeLiveClaims({ order_id, actor }, context)
    })
  }

  fallThrough(order_id: string) {
    const release = { order_id, actor: CHECKOUT, reason: "nobody paid" }
    return together(this.container, async (context) => {
      await this.listings.releaseClaims(release, context)
      await this.live.returnLiveClaims(release, context)
    })
  }

  /** As if so many minutes had gone by. */
  async pass(minutes: number): Promise<void> {
    const back = `- interval '${minutes} minutes'`
    await this.rows(`update reluv_live_claim set held_until = held_until ${back}`)
    await this.rows(`update reluv_piece set reserved_until = reserved_until ${back}`)
  }

  block(customer_id: string): Promise<void> {
    return this.container
      .resolve(SAFETY_MODULE)
      .blockParty({ customer_id, seller_id: SHOP, by: "seller" })
  }

  mute(customer_id: string): Promise<string> {
    return this.live.muteInRoom({ live_sale_id: this.sale, customer_id, actor: SELLER })
  }

  /** An operator has, until then; what follows from it is not here. */
  ban(customer_id: string, until: Date | null): Promise<void> {
    const actor = { type: "user", id: "user_1" } as const
    return this.container
      .resolve(ACCOUNT_MODULE)
      .ban({ id: customer_id, actor, reason: "Menipu", until })
  }

  worksFor(customer_id: string) {
    return this.container
      .resolve(SELLER_MODULE)
      .createSellerMembers({ seller_id: SHOP, customer_id, role: "staff" })
  }

  claims(): Promise<ClaimState[]> {
    return this.rows(
      `select id, customer_id, status, place, held_until from reluv_live_claim order by variant_id, place`
    )
  }

  /** Pieces that somebody claimed, bought for so much each; then their order is this. */
  async bought(order_id: string, prices: Record<string, number>, becomes: string): Promise<void> {
    const customer_id = `cus_${order_id}`
    for (const variant_id of Object.keys(prices)) await this.claim(customer_id, variant_id)
    const total = Object.values(prices).reduce((sum, price) => sum + price, 0)
    const [line] = aPart().lines
    if (!line) throw new Error("a part has a line")
    const lines = Object.entries(prices).map(([variant_id, price]) => ({
      ...line,
      line_item_id: `ordli_${order_id}_${variant_id}`,
      variant_id,
      subtotal: price,
      total: price,
    }))
    const part = aPart({
      seller_id: SHOP,
      customer_id,
      item_total: total,
      shipping_total: 0,
      total,
    })
    await this.container
      .resolve(SELLER_ORDER_MODULE)
      .insertSellerOrders({ order_id, placed_at: new Date(), parts: [{ ...part, lines }] })
    await this.rows(
      `update reluv_seller_order set paid_at = now(), status = 'paid' where order_id = ?`,
      [order_id]
    )
    await this.rows(`update reluv_seller_order set ${becomes} where order_id = ?`, [order_id])
    await this.rows(
      `update reluv_live_claim set status = 'sold', order_id = ? where customer_id = ?`,
      [order_id, customer_id]
    )
  }

  /** The operator lets the shop sell nothing for now. */
  async suspendShop(): Promise<void> {
    await this.shop("suspended")
  }

  /** The shop is on vacation, and says not until when. */
  async closeShop(): Promise<void> {
    await this.shop("active")
    await this.rows(`update reluv_seller set closes_at = now() - interval '1 minute'`)
  }

  private async shop(status: string): Promise<void> {
    await this.rows(
      `insert into reluv_seller (id, name, handle, city, province, status) values (?, 'Toko Ani', 'toko-ani', 'Depok', 'Jawa Barat', ?)`,
      [SHOP, status]
    )
  }

  /** Something happens to the listing of a piece outside of the room, and its reaction runs. */
  async list(status: "active" | "inactive" | "in_review", variant_id = "v_1"): Promise<void> {
    const listing_id = await this.listingOf(variant_id)
    await this.rows(`update reluv_listing set status = ? where id = ?`, [status, listing_id])
    await turnPiecesOf(this.container, { listing_ids: [listing_id] })
  }

  /** The shop has changed how many there are of the first piece, or taken it back; what follows from that runs. */
  async restock(stock: number): Promise<void> {
    const listing_id = await this.listingOf()
    await this.rows(`update reluv_listing set status = 'active' where id = ?`, [listing_id])
    await this.rows(
      `update reluv_piece set stock = ?, deleted_at = case when ? = 0 then now() end where variant_id = 'v_1'`,
      [stock, stock]
    )
    const fact = { fact_id: "fact_1", id: listing_id, order_id: null, fields: ["stock"] }
    const told = { reaction: "turn-live-pieces", name: "reluv.listing.updated", fact }
    await react(this.container, told)
  }

  async listingOf(variant_id = "v_1"): Promise<string> {
    const [piece] = await this.rows<{ listing_id: string }>(
      `select listing_id from reluv_live_piece where variant_id = ?`,
      [variant_id]
    )
    return piece?.listing_id ?? ""
  }

  /** How everybody in the room was told that a piece stands, in order. */
  async seen(variant_id = "v_1"): Promise<string[]> {
    const events = await this.rows<{ state: string }>(
      `select data ->> 'state' as state from reluv_live_event
       where customer_id = ? and name = 'piece' and data ->> 'variant_id' = ? order by seq`,
      [this.sale, variant_id]
    )
    return events.map(({ state }) => state)
  }

  /** What the buyer's screens were told of claims, in order. */
  async told(customer_id: string): Promise<string[]> {
    const events = await this.rows<{ status: string }>(
      `select data ->> 'status' as status from reluv_live_event
       where customer_id = ? and name = 'live-claim' order by seq`,
      [customer_id]
    )
    return events.map(({ status }) => status)
  }
}
