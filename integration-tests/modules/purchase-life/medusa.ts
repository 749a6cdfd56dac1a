import { MIDTRANS_PROVIDER_ID } from "../../../src/workflows/marketplace/steps/ensure-region"
import { type CartModel, fillCarts, PIECES } from "./shop"

type Line = {
  id: string
  variant_id: string
  product_id: string
  title: string
  quantity: number
  unit_price: number
  original_total: number
  total: number
}
type Fulfillment = {
  id: string
  metadata: Record<string, unknown> | null
  order_id: string
  items: { line_item_id: string; quantity: number }[]
  shipped_at: Date | null
  delivered_at: Date | null
  canceled_at: Date | null
}
export type OrderModel = {
  id: string
  cart: CartModel
  /** The link to its cart, which core writes last. */
  linked: boolean
  customer_id: string
  status: "pending" | "completed" | "canceled"
  created_at: Date
  items: Line[]
  methods: { id: string; name: string; shipping_option_id: string; total: number }[]
  fulfillments: Fulfillment[]
  transactions: { reference_id: string; amount: number }[]
  credit: number
  /** Ids of changes that were begun and not confirmed: the next one is refused. */
  changes: string[]
}
type Payment = {
  id: string
  session_id: string
  order_id: string
  amount: number
  captured_at: Date
  data: Record<string, unknown>
  refunds: { id: string; note: string; amount: number }[]
}

/** What Medusa keeps beside our tables: carts, orders, reservations and its book of payments. */
export class MedusaModel {
  readonly carts = fillCarts()
  readonly orders: OrderModel[] = []
  readonly payments: Payment[] = []
  /** Pieces set aside, by line of an order. */
  readonly reservations = new Map<string, { variant_id: string; quantity: number }>()
  readonly stock = new Map<string, number>(PIECES.map((piece) => [piece.variant_id, piece.stock]))
  /** What core would have done and must never have been asked for. */
  readonly wrongs: string[] = []
  private count = 0

  /** Core's completion in the order of its own steps; between two of them a process may die. */
  placeOrder(cart: CartModel): OrderModel {
    const id = `order_${++this.count}_${cart.id}`
    const order: OrderModel = {
      id,
      cart,
      linked: false,
      customer_id: cart.customer_id,
      status: "pending",
      created_at: new Date(),
      items: cart.lines.map((line, index) => ({
        ...line,
        id: `ordli_${index}_${id}`,
        product_id: `prod_${line.variant_id}`,
        title: line.variant_id,
      })),
      methods: cart.methods.map((method) => ({
        ...method,
        id: `ordsm_${method.shipping_option_id}_${id}`,
        name: "JNE Reguler",
      })),
      fulfillments: [],
      transactions: [],
      credit: 0,
      changes: [],
    }
    this.orders.push(order)
    return order
  }

  reserve(order: OrderModel): void {
    for (const { id, variant_id, quantity } of order.items) {
      if (this.reservations.has(id)) continue
      if (quantity > this.available(variant_id)) {
        throw Object.assign(new Error(`no stock left of ${variant_id}`), { code: "NO_STOCK" })
      }
      this.reservations.set(id, { variant_id, quantity })
    }
  }

  available(variantId: string): number {
    const held = [...this.reservations.values()].filter(
      ({ variant_id }) => variant_id === variantId
    )
    return (this.stock.get(variantId) ?? 0) - held.reduce((all, { quantity }) => all + quantity, 0)
  }

  cancelOrder(id: string): void {
    const order = this.order(id)
    if (order.status === "canceled") throw refusal("the order is cancelled already")
    if (order.fulfillments.some(({ canceled_at }) => !canceled_at)) {
      throw refusal("an order with fulfillments cannot be cancelled")
    }
    const payment = this.paymentOf(order.cart.session_id, id)
    const left = payment ? payment.amount - sumOf(payment.refunds) : 0
    // Core would refund it at once, past our refunds and their keys.
    if (left > 0) this.wrongs.push(`order ${id} was cancelled with Rp${left} of its buyer in it`)
    this.release(order.items.map((item) => item.id))
    order.status = "canceled"
  }

  release(lineIds: readonly string[]): void {
    for (const id of lineIds) this.reservations.delete(id)
  }

  capture(sessionId: string, amount: number): void {
    const order = this.orders.find(({ cart, linked }) => linked && cart.session_id === sessionId)
    if (!order) throw refusal("no order has this payment session")
    if (this.paymentOf(sessionId, order.id)) return
    const id = `pay_${++this.count}`
    this.payments.push({
      id,
      session_id: sessionId,
      order_id: order.id,
      amount,
      captured_at: new Date(),
      data: {},
      refunds: [],
    })
    order.transactions.push({ reference_id: id, amount })
  }

  /** The first of three books that core writes one after the other. @returns the refund's id */
  refund(paymentId: string, amount: number, note: string): string {
    const payment = this.payments.find(({ id }) => id === paymentId)
    if (!payment) throw refusal("no such payment")
    if (sumOf(payment.refunds) + amount > payment.amount) {
      throw refusal("more than was captured cannot be refunded")
    }
    const id = `ref_${++this.count}`
    payment.refunds.push({ id, note, amount })
    return id
  }

  beginCredit(order: OrderModel): void {
    if (order.changes.length > 0) throw refusal("the order has an open change")
    order.changes.push(`ordch_${++this.count}`)
  }

  confirmCredit(order: OrderModel, amount: number): void {
    order.changes = []
    order.credit += amount
  }

  orderOfPayment(paymentId: string): OrderModel {
    const payment = this.payments.find(({ id }) => id === paymentId)
    return this.order(payment?.order_id ?? "")
  }

  fulfill(
    order: OrderModel,
    items: { id: string; quantity: number }[],
    metadata: Fulfillment["metadata"]
  ) {
    const lines = items.map(({ id, quantity }) => {
      const reserved = this.reservations.get(id)
      if (!reserved) throw refusal(`nothing is reserved for ${id}`)
      this.reservations.delete(id)
      this.stock.set(reserved.variant_id, (this.stock.get(reserved.variant_id) ?? 0) - quantity)
      return { line_item_id: id, quantity }
    })
    const made: Fulfillment = {
      id: `ful_${++this.count}`,
      metadata,
      order_id: order.id,
      items: lines,
      shipped_at: null,
      delivered_at: null,
      canceled_at: null,
    }
    order.fulfillments.push(made)
    return made
  }

  cancelFulfillment(id: string): void {
    const parcel = this.fulfillment(id)
    if (parcel.canceled_at) return
    if (parcel.shipped_at) throw refusal("a shipped fulfillment cannot be cancelled")
    parcel.canceled_at = new Date()
    const order = this.order(parcel.order_id)
    for (const { line_item_id, quantity } of parcel.items) {
      const line = order.items.find((item) => item.id === line_item_id)
      if (!line) continue
      this.stock.set(line.variant_id, (this.stock.get(line.variant_id) ?? 0) + quantity)
      this.reservations.set(line_item_id, { variant_id: line.variant_id, quantity })
    }
  }

  order(id: string): OrderModel {
    const found = this.orders.find((order) => order.id === id)
    if (!found) throw refusal(`no order ${id}`)
    return found
  }

  fulfillment(id: string): Fulfillment {
    const found = this.orders.flatMap((order) => order.fulfillments).find((made) => made.id === id)
    if (!found) throw refusal(`no fulfillment ${id}`)
    return found
  }

  paymentOf(sessionId: string, orderId: string): Payment | undefined {
    return this.payments.find((made) => made.session_id === sessionId && made.order_id === orderId)
  }

  passTime(seconds: number): void {
    for (const order of this.orders) {
      order.created_at = new Date(order.created_at.getTime() - seconds * 1000)
    }
  }

  /** What `query.graph` answers: whole rows, whichever fields were asked for. */
  rows(entity: string, filters: Record<string, unknown> = {}): Record<string, unknown>[] {
    return this.all(entity).filter((row) =>
      Object.entries(filters).every(([key, value]) => {
        if (value && typeof value === "object" && "$gte" in value) {
          return (row[key] as Date) >= (value.$gte as Date)
        }
        return row[key] === value
      })
    )
  }

  private all(entity: string): Record<string, unknown>[] {
    switch (entity) {
      case "order":
        return this.orders.map(orderRow)
      case "order_cart":
        return this.orders
          .filter(({ linked }) => linked)
          .map((order) => ({ order_id: order.id, cart_id: order.cart.id }))
      case "order_payment_collection":
        return this.orders
          .filter(({ linked }) => linked)
          .map(({ id }) => ({ order_id: id, payment_collection_id: `paycol_${id}` }))
      case "cart":
        return this.carts.map(cartRow)
      case "payment":
        return this.payments.map((payment) => ({
          ...payment,
          payment_session_id: payment.session_id,
        }))
      case "fulfillment":
        return this.orders.flatMap(({ id, fulfillments }) =>
          fulfillments.map((made) => ({ ...made, order: { id } }))
        )
      case "store":
        return [{ id: "store_1", metadata: { reluv: MARKETPLACE } }]
      default:
        throw new Error(`the model of Medusa has no ${entity}`)
    }
  }
}

const MARKETPLACE = {
  sales_channel_id: "sc_1",
  stock_location_id: "sloc_1",
  fulfillment_set_id: "fuset_1",
  service_zone_id: "serzo_1",
  region_id: "reg_1",
}

function orderRow(order: OrderModel): Record<string, unknown> {
  const { cart, items, methods, transactions, credit } = order
  const total = cart.total - credit
  const sessions = [sessionRow(cart)]
  return {
    ...order,
    email: "buyer@example.com",
    currency_code: "idr",
    total,
    cart: order.linked ? { id: cart.id } : null,
    shipping_address: {
      first_name: "Rina",
      phone: "+628111111111",
      address_1: "Jalan Kenanga 2",
      city: "Jakarta",
      province: "DKI Jakarta",
      postal_code: "10110",
      metadata: { biteship_area_id: "IDNP6" },
    },
    items: items.map((item) => ({
      ...item,
      variant: {
        weight: 400,
        manage_inventory: true,
        inventory_items: [{ inventory_item_id: item.variant_id }],
      },
    })),
    shipping_methods: methods.map((method) => ({
      ...method,
      original_total: method.total,
      data: { courier_code: "jne", courier_service_code: "reg" },
    })),
    payment_collections: order.linked
      ? [{ id: `paycol_${order.id}`, payment_sessions: sessions }]
      : [],
    summary: {
      pending_difference: total - transactions.reduce((all, { amount }) => all + amount, 0),
    },
  }
}

function cartRow(cart: CartModel): Record<string, unknown> {
  return {
    ...cart,
    customer: { has_account: true },
    shipping_address: { id: `addr_${cart.id}` },
    items: cart.lines,
    shipping_methods: [],
    payment_collection: { payment_sessions: [sessionRow(cart)] },
  }
}

function sessionRow({ session_id, total }: CartModel) {
  return { id: session_id, provider_id: MIDTRANS_PROVIDER_ID, status: "pending", amount: total }
}

function sumOf(refunds: readonly { amount: number }[]): number {
  return refunds.reduce((all, { amount }) => all + amount, 0)
}

/** How core refuses; a flow may meet it, and nothing may come of it. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { code: "MEDUSA_REFUSED" })
}
