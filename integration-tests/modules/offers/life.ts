import type { MedusaError } from "@medusajs/framework/utils"
import { together } from "../../../src/shared/together"
import { confirmOrderClaims } from "../../../src/workflows/checkout/complete/confirm-order-claims"
import { acceptOffer, acceptWithin, findOffer } from "../../../src/workflows/offer/accept-offer"
import { lapseSold } from "../../../src/workflows/offer/lapse-offers"
import { settleOffer, settleOffers } from "../../../src/workflows/offer/settle-offer"
import { releaseWithUses } from "../../../src/workflows/order/promotion-uses"
import { amountOf, type Happening } from "./history"
import { LIST_PRICE, type OfferWorld, SHOP } from "./world"

type Line = { variant_id: string; quantity: number; unit_price: number }
type Cart = {
  id: string
  buyer: string
  lines: Line[]
  owner: string | null
  /** Its checkout died with the pieces in hand: only a repair may touch it. */
  died: boolean
  done: boolean
}
type Sale = {
  order_id: string
  buyer: string
  lines: Line[]
  offers: string[]
  ended: boolean
  paid: boolean
}

type OfferRow = {
  id: string
  customer_id: string
  status: string
  amount: number
  list_total: number
}

/** What is refused in every day's business; anything else is a mistake. */
const REFUSALS = [
  "OFFER_TOO_MANY",
  "OFFER_ACCEPTED_ALREADY",
  "OFFER_STATUS_NOT_ALLOWED",
  "OFFER_CHANGED",
  "OFFER_AMOUNT_INVALID",
  "OFFER_OVER",
  "OFFER_INCOMPLETE",
  "PIECE_NOT_HOLDABLE",
  "ORD_007",
]

const ACTOR = { type: "system", id: "life" } as const

/** One history of a shop, its buyers, and what may die in between. */
export class Life {
  private readonly carts: Cart[] = []
  readonly sales: Sale[] = []
  readonly wrongs: string[] = []
  readonly log: string[] = []
  readonly seen: Record<string, number> = {}
  private made = 0

  constructor(private readonly world: OfferWorld) {}

  async happen(one: Happening): Promise<void> {
    try {
      const done = await this.act(one)
      if (done) this.seen[one.what] = (this.seen[one.what] ?? 0) + 1
      this.log.push(`${JSON.stringify(one)}${done ? "" : " (nothing to do)"}`)
    } catch (error) {
      const { code } = error as MedusaError
      this.log.push(`${JSON.stringify(one)}: ${code ?? String(error)}`)
      if (!code || !REFUSALS.includes(code)) throw error
      this.seen[code] = (this.seen[code] ?? 0) + 1
    }
  }

  private act(one: Happening): Promise<boolean> {
    switch (one.what) {
      case "offer":
        return this.offer(one)
      case "answer":
        return this.answer(one)
      case "withdraw":
        return this.withdraw(one)
      case "fill":
        return this.fill(one)
      case "fill_agreed":
        return this.fillAgreed(one)
      case "checkout":
        return this.checkout(one)
      case "pay":
        return this.pay(one)
      case "end":
        return this.end(one)
      case "repair":
        return this.repair()
      case "job":
        return settleOffers(this.world.container, { most: 50 }).then((count) => count > 0)
    }
  }

  private async offer({ buyer, pieces, percent }: Extract<Happening, { what: "offer" }>) {
    const listings = await this.world.rows<{ listing_id: string; variant_id: string }>(
      `select listing_id, variant_id from reluv_piece where variant_id = any(?)`,
      [pieces]
    )
    await this.world.offers.makeOffer({
      customer_id: buyer,
      seller_id: SHOP,
      pieces: listings.map((piece) => ({
        ...piece,
        title: piece.variant_id,
        list_price: LIST_PRICE,
      })),
      amount: amountOf(percent, pieces.length),
      answer_hours: 24,
      actor: { type: "customer", id: buyer },
    })
    return true
  }

  private async nthOffer(statuses: string[], nth: number): Promise<OfferRow | undefined> {
    const offers = await this.world.rows<OfferRow>(
      `select * from reluv_offer where status = any(?) order by id`,
      [statuses]
    )
    return offers[nth % Math.max(1, offers.length)]
  }

  private async answer(one: Extract<Happening, { what: "answer" }>) {
    const { by, answer, nth, percent, holds, dies } = one
    const offer = await this.nthOffer([by === "seller" ? "open" : "countered"], nth)
    if (!offer) return false
    const { id, amount, list_total, customer_id } = offer
    const of = by === "seller" ? { id, seller_id: SHOP } : { id, customer_id }
    const actor = { type: by === "seller" ? "seller" : "customer", id: "somebody" } as const
    const { container, offers } = this.world
    if (answer === "decline") await offers.declineOffer({ of, actor, reason: null })
    else if (answer === "counter") {
      const pieces = list_total / LIST_PRICE
      const named = amountOf(percent, pieces)
      await offers.counterOffer({ of, amount: named, holds, answer_hours: 24, actor })
    } else if (dies) {
      const accept = { of, amount, holds, actor }
      const known = await findOffer(container, of)
      await together(container, (context) =>
        acceptWithin(container, { accept, offer: known }, context)
      )
    } else await acceptOffer(container, { of, amount, holds, actor })
    return true
  }

  private async withdraw({ nth }: Extract<Happening, { what: "withdraw" }>) {
    const offer = await this.nthOffer(["open", "countered", "accepted"], nth)
    if (!offer) return false
    const { id, customer_id } = offer
    const actor = { type: "customer", id: customer_id } as const
    await this.world.offers.withdrawOffer({ of: { id, customer_id }, actor })
    await settleOffer(this.world.container, id)
    return true
  }

  private async fill({ buyer, pieces }: Extract<Happening, { what: "fill" }>) {
    await this.fillWith(buyer, pieces)
    return true
  }

  private async fillAgreed({ nth, leaves_one, buys }: Extract<Happening, { what: "fill_agreed" }>) {
    const offer = await this.nthOffer(["accepted"], nth)
    if (!offer) return false
    const rows = await this.world.rows<{ variant_id: string }>(
      `select variant_id from reluv_offer_piece where offer_id = ? order by variant_id`,
      [offer.id]
    )
    const all = rows.map(({ variant_id }) => variant_id)
    const pieces = leaves_one && all.length > 1 ? all.slice(1) : all
    const cart = await this.fillWith(offer.customer_id, pieces)
    return buys ? this.complete(cart, false) : true
  }

  private async fillWith(buyer: string, pieces: readonly string[]): Promise<Cart> {
    const lines = await this.world.pricesFor(buyer, pieces)
    const id = `cart_${++this.made}`
    const cart: Cart = { id, buyer, lines, owner: null, died: false, done: false }
    this.carts.push(cart)
    return cart
  }

  /** As completing a cart does: claim, ask the prices once more, make the order, make it the owner of all of it. */
  private async checkout({ nth, dies }: Extract<Happening, { what: "checkout" }>) {
    const waiting = this.carts.filter(({ done, owner }) => !done && owner === null)
    // The latest first.
    const cart = waiting.toReversed()[nth % Math.max(1, waiting.length)]
    return cart ? this.complete(cart, dies) : false
  }

  private async complete(cart: Cart, dies: boolean): Promise<boolean> {
    if (cart.owner !== null || cart.done) return false
    const { container, listings, offers } = this.world
    const { id: cart_id, buyer: customer_id, lines } = cart
    const owner = `run_${++this.made}`
    cart.owner = owner
    try {
      await together(container, async (context) => {
        const hold = { owner, hold_seconds: 3_600, cart_id, customer_id, pieces: lines }
        await listings.claimPieces(hold, context)
        await offers.claimOffers({ cart_id, customer_id, lines }, context)
      })
    } catch (error) {
      cart.owner = null
      throw error
    }
    if (dies) {
      cart.died = true
      return true
    }
    const now = await this.world.pricesFor(
      customer_id,
      lines.map(({ variant_id }) => variant_id)
    )
    if (JSON.stringify(now) !== JSON.stringify(lines)) {
      await this.giveBack(cart)
      cart.lines = now
      return true
    }
    const order_id = `order_${++this.made}`
    const items = lines.map((line) => ({ ...line, id: line.variant_id, adjustments: [] }))
    const order = { id: order_id, items, shipping_methods: [] } as never
    const confirmed = await confirmOrderClaims(container, { cart_id, owner, order })
    if (!confirmed) throw new Error("the order has other pieces than its claims")
    cart.done = true
    await this.judge({ order_id, buyer: customer_id, lines, offers: [], ended: false, paid: false })
    return true
  }

  /** What was ordered costs what everybody pays, or what was agreed with just this buyer, all of it together. */
  private async judge(sale: Sale): Promise<void> {
    const { order_id, buyer, lines } = sale
    const used = await this.world.rows<{
      id: string
      customer_id: string
      status: string
      amount: number
      variant_id: string
      price: number
    }>(
      `select o.id, o.customer_id, o.status, o.amount, p.variant_id, p.price from reluv_offer o
       join reluv_offer_piece p on p.offer_id = o.id where o.order_id = ? order by o.id`,
      [order_id]
    )
    sale.offers = [...new Set(used.map(({ id }) => id))]
    for (const { variant_id, unit_price } of lines) {
      const agreed = used.filter((piece) => piece.variant_id === variant_id)
      const isAgreed = agreed.length === 1 && agreed[0]?.price === unit_price
      if (unit_price !== LIST_PRICE && !isAgreed) {
        this.wrongs.push(`${buyer} bought ${variant_id} for ${unit_price}, which nobody agreed to`)
      }
    }
    for (const id of sale.offers) {
      const pieces = used.filter((piece) => piece.id === id)
      const paid = pieces.reduce(
        (sum, piece) =>
          sum + (lines.find(({ variant_id }) => variant_id === piece.variant_id)?.unit_price ?? 0),
        0
      )
      const [first] = pieces
      if (paid !== first?.amount)
        this.wrongs.push(`${id} was agreed at ${first?.amount}, paid ${paid}`)
      if (first?.customer_id !== buyer) this.wrongs.push(`${buyer} used the offer ${id} of another`)
      if (first?.status !== "used") this.wrongs.push(`${id} was used and is ${first?.status}`)
      const others = this.sales.filter((other) => !other.ended && other.offers.includes(id))
      if (others.length > 0) this.wrongs.push(`${id} was used twice`)
    }
    const reserved = await this.world.rows(
      `select variant_id from reluv_piece where variant_id = any(?) and reserved_for <> ? and reserved_until > now()`,
      [lines.map(({ variant_id }) => variant_id), buyer]
    )
    if (reserved.length > 0) this.wrongs.push(`${buyer} bought what is held for another`)
    this.sales.push(sale)
  }

  private async pay({ nth }: Extract<Happening, { what: "pay" }>) {
    const waiting = this.sales.filter(({ paid, ended }) => !paid && !ended)
    const sale = waiting[nth % Math.max(1, waiting.length)]
    if (!sale) return false
    sale.paid = true
    await this.world.listings.sellClaims({ order_id: sale.order_id, actor: ACTOR })
    await lapseSold(this.world.container, {
      variant_ids: sale.lines.map(({ variant_id }) => variant_id),
    })
    return true
  }

  /** Nobody paid in time. */
  private async end({ nth }: Extract<Happening, { what: "end" }>) {
    const waiting = this.sales.filter(({ paid, ended }) => !paid && !ended)
    const sale = waiting[nth % Math.max(1, waiting.length)]
    if (!sale) return false
    sale.ended = true
    const release = { order_id: sale.order_id, actor: ACTOR, reason: "nobody paid" }
    await together(this.world.container, (context) =>
      releaseWithUses(this.world.container, { release, used: null }, context)
    )
    return true
  }

  /** Checkouts that died are undone. */
  async repair() {
    const left = this.carts.filter(({ died }) => died)
    for (const cart of left) await this.giveBack(cart)
    return left.length > 0
  }

  private async giveBack(cart: Cart): Promise<void> {
    const { container } = this.world
    if (cart.owner === null) return
    const release = { cart_id: cart.id, owner: cart.owner, actor: ACTOR, reason: "it fell through" }
    await together(container, (context) =>
      releaseWithUses(container, { release, used: null }, context)
    )
    cart.owner = null
    cart.died = false
  }
}
