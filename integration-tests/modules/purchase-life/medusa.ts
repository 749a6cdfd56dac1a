import { cashMark } from "../../../src/shared/cash-session"
import { MIDTRANS_PROVIDER_ID } from "../../../src/shared/provider-ids"
import {
  type Adjustment,
  type CartModel,
  type Charge,
  costOf,
  fillCarts,
  PIECES,
  totalOf,
} from "./shop"

type Line = Charge & {
  id: string
  variant_id: string
  product_id: string
  title: string
  quantity: number
  unit_price: number
  detail: Record<Registered, number>
}
/** What the order counts of a line, beside the fulfillments themselves. */
export type Registered = "fulfilled_quantity" | "shipped_quantity" | "delivered_quantity"
type Fulfillment = {
  id: string
  metadata: Record<string, unknown> | null
  location_id: string
  order_id: string
  /** Whether the order knows it. */
  linked: boolean
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
  methods: (Charge & { id: string; name: string; shipping_option_id: string })[]
  /** What store credit left to pay. */
  total: number
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

/** One line of the loyalty plugin's books: credit that was spent on a cart, or given back. */
export type CreditTransaction = {
  id: string
  account_id: string
  type: "debit" | "credit"
  amount: number
  reference: string
  reference_id: string
}

/** What Medusa keeps beside our tables: carts, orders, reservations and its book of payments. */
export class MedusaModel {
  readonly carts = fillCarts()
  readonly orders: OrderModel[] = []
  readonly payments: Payment[] = []
  credits: CreditTransaction[] = []
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
        adjustments: [...line.adjustments],
        id: `ordli_${index}_${id}`,
        product_id: `prod_${line.variant_id}`,
        title: line.variant_id,
        detail: { fulfilled_quantity: 0, shipped_quantity: 0, delivered_quantity: 0 },
      })),
      methods: cart.methods.map((method) => ({
        ...method,
        adjustments: [...method.adjustments],
        id: `ordsm_${method.shipping_option_id}_${id}`,
        name: "JNE Reguler",
      })),
      total: totalOf(cart),
      fulfillments: [],
      transactions: [],
      credit: 0,
      changes: [],
    }
    this.orders.push(order)
    return order
  }

  /** The buyer goes on to pay: the session is of what the cart costs now. */
  beginPayment(cart: CartModel): void {
    const isOver = cart.completed_at || this.orders.some((order) => order.cart === cart)
    if (!isOver) cart.session_amount = totalOf(cart)
  }

  /** As a purchase in one request, which knows no credit. */
  payAtTheDoor(cart: CartModel): void {
    if (cart.is_begun) return
    cart.is_cash = true
    cart.credit = 0
  }

  addAdjustments(rows: readonly (Omit<Adjustment, "id"> & { charge: string | undefined })[]): void {
    for (const { charge, amount, provider_id } of rows) {
      const found = this.charges().find(({ id }) => id === charge)
      found?.adjustments.push({ id: `adj_${++this.count}`, amount, provider_id })
    }
  }

  removeAdjustments(ids: readonly string[]): void {
    for (const charge of this.charges()) {
      charge.adjustments = charge.adjustments.filter(({ id }) => !ids.includes(id))
    }
  }

  private charges() {
    return this.carts.flatMap(({ lines, methods }) => [...lines, ...methods])
  }

  /** As the loyalty plugin does near the end of core's completion. */
  spendCredit({ id, customer_id, credit }: CartModel): void {
    if (credit === 0) return
    this.credits.push({
      id: `sc_trx_${++this.count}`,
      account_id: `acc_${customer_id}`,
      type: "debit",
      amount: credit,
      reference: "cart",
      reference_id: id,
    })
  }

  reserve(lines: readonly Pick<Line, "id" | "variant_id" | "quantity">[]): void {
    for (const { id, variant_id, quantity } of lines) {
      if (this.reservations.has(id)) continue
      if (quantity > this.available(variant_id)) {
        throw Object.assign(new Error(`no stock left of ${variant_id}`), { code: "NO_STOCK" })
      }
      this.reservations.set(id, { variant_id, quantity })
    }
  }

  available(variantId: string): number {
    return (this.stock.get(variantId) ?? 0) - this.reserved(variantId)
  }

  reserved(variantId: string): number {
    return [...this.reservations.values()]
      .filter(({ variant_id }) => variant_id === variantId)
      .reduce((all, { quantity }) => all + quantity, 0)
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

  /** The first of the books that core writes one after the other, as in `createOrderFulfillmentWorkflow`. */
  beginFulfillment(
    order: OrderModel,
    items: { id: string; quantity: number }[],
    metadata: Fulfillment["metadata"]
  ): Fulfillment {
    for (const { id } of items) {
      if (!this.reservations.has(id)) throw refusal(`nothing is reserved for ${id}`)
    }
    const made: Fulfillment = {
      id: `ful_${++this.count}`,
      metadata,
      location_id: MARKETPLACE.stock_location_id,
      order_id: order.id,
      linked: false,
      items: items.map(({ id, quantity }) => ({ line_item_id: id, quantity })),
      shipped_at: null,
      delivered_at: null,
      canceled_at: null,
    }
    order.fulfillments.push(made)
    return made
  }

  restock(variantId: string, quantity: number): void {
    this.stock.set(variantId, (this.stock.get(variantId) ?? 0) + quantity)
  }

  register(column: Registered, lines: readonly { id: string; quantity: number }[]): void {
    for (const { id, quantity } of lines) {
      const line = this.line(id)
      const sum = line.detail[column] + quantity
      if (sum < 0 || sum > line.quantity) throw refusal(`${column} of ${id} would be ${sum}`)
      line.detail[column] = sum
    }
  }

  line(id: string): Line {
    const found = this.orders.flatMap(({ items }) => items).find((item) => item.id === id)
    if (!found) throw refusal(`no line ${id}`)
    return found
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
        if (Array.isArray(value)) return value.includes(row[key])
        if (key === "items") {
          const { line_item_id } = value as { line_item_id: string[] }
          const items = row.items as Fulfillment["items"]
          return items.some((item) => line_item_id.includes(item.line_item_id))
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
        return this.orders.flatMap(({ id, items, fulfillments }) =>
          fulfillments.map((made) => ({ ...made, order: made.linked ? { id, items } : null }))
        )
      case "order_line_item":
        return this.orders.flatMap(({ items }) => items.map(({ id }) => ({ id })))
      case "product_variant":
        return PIECES.map(({ variant_id }) => ({
          id: variant_id,
          inventory_items: [{ inventory_item_id: variant_id }],
        }))
      case "variant":
        return PIECES.map(({ variant_id: id }) => ({ id, price_set: { id: `pset_${id}` } }))
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

const ADDRESS = {
  first_name: "Rina",
  phone: "+628111111111",
  address_1: "Jalan Kenanga 2",
  city: "Jakarta",
  province: "DKI Jakarta",
  postal_code: "10110",
  metadata: { biteship_area_id: "IDNP6" },
}

function orderRow(order: OrderModel): Record<string, unknown> {
  const { cart, items, methods, transactions, credit } = order
  const total = order.total - credit
  const sessions = [sessionRow(cart)]
  return {
    ...order,
    email: "buyer@example.com",
    currency_code: "idr",
    total,
    credit_lines: creditLines(cart).map((line) => ({ ...line, id: `ordcl_${order.id}` })),
    cart: order.linked ? { id: cart.id } : null,
    shipping_address: ADDRESS,
    items: items.map((item) => ({
      ...item,
      total: costOf(item),
      variant: {
        weight: 400,
        manage_inventory: true,
        inventory_items: [{ inventory_item_id: item.variant_id }],
      },
    })),
    shipping_methods: methods.map((method) => ({
      ...method,
      total: costOf(method),
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
    currency_code: "idr",
    total: totalOf(cart),
    original_total: [...cart.lines, ...cart.methods].reduce(
      (all, charge) => all + charge.original_total,
      0
    ),
    credit_lines: creditLines(cart),
    email: "buyer@example.com",
    customer: { has_account: true },
    shipping_address: ADDRESS,
    items: cart.lines.map((line) => ({
      ...line,
      title: line.variant_id,
      variant: { product: { shipping_profile: { id: profileOf(line) } } },
    })),
    shipping_methods: cart.methods.map(({ seller_id, original_total, ...method }) => ({
      ...method,
      name: "JNE Reguler",
      amount: original_total,
      data: { seller_id, courier_code: "jne" },
      shipping_option: { shipping_profile_id: `sp_${seller_id}` },
    })),
    payment_collection: { payment_sessions: [sessionRow(cart)] },
  }
}

function profileOf({ variant_id }: { variant_id: string }): string {
  return `sp_${PIECES.find((piece) => piece.variant_id === variant_id)?.seller_id}`
}

function creditLines({ customer_id, credit: amount }: CartModel) {
  const reference_id = `acc_${customer_id}`
  return amount > 0 ? [{ amount, reference: "store-credit", reference_id }] : []
}

function sessionRow({ session_id, session_amount: amount, is_cash }: CartModel) {
  const metadata = is_cash ? cashMark([]) : null
  return { id: session_id, provider_id: MIDTRANS_PROVIDER_ID, status: "pending", amount, metadata }
}

function sumOf(refunds: readonly { amount: number }[]): number {
  return refunds.reduce((all, { amount }) => all + amount, 0)
}

/** How core refuses; a flow may meet it, and nothing may come of it. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { code: "MEDUSA_REFUSED" })
}
