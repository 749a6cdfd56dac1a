/**
 * Store credit and gift cards of the loyalty plugin pay for sellers' pieces: a part of them or all,
 * and they go back where they came from, once, also when the server is killed in between.
 */
import { call, expectEqual, until } from "./http.mjs"
import { Marketplace } from "./marketplace.mjs"
import { operator } from "./ordinary-shop.mjs"
import { boot, connect, stop } from "./project.mjs"

const CREDIT = 100_000
/** One that fails at first waits for a job, and for its pause. */
const RETRIED_MS = 120_000
const sum = (rows, field) => rows.reduce((all, row) => all + row[field], 0)

/** Two sellers, and a buyer with store credit in rupiah. */
export async function openMarketplace(key) {
  const market = new Marketplace(key)
  const sellers = [await market.seller("Ani"), await market.seller("Budi")]
  const buyer = await market.customer("Sari")
  const token = await operator()
  const { store_credit_account } = await call("/admin/store-credit-accounts", {
    token,
    body: { currency_code: "idr", customer_id: buyer.id },
  })
  await call(`/admin/store-credit-accounts/${store_credit_account.id}/credit`, {
    token,
    body: { amount: CREDIT },
  })
  return { market, sellers, buyer, account: store_credit_account.id }
}

/** The cart of both sellers' pieces, with `amount` of store credit on it. */
async function aCart({ market, sellers, buyer }, amount) {
  const [ani, budi] = sellers
  const cart = await market.cart(buyer, [
    await market.list(ani, `Kebaya ${amount} ${Date.now()}`, 150_000),
    await market.list(budi, `Tas ${amount} ${Date.now()}`, 89_999),
  ])
  const { cart: paid } = await market.store(`/store/carts/${cart}/store-credits`, {
    token: buyer.token,
    body: { amount },
  })
  return { cart, left: paid.total }
}

async function balanceOf(account) {
  const { store_credit_account } = await call(`/admin/store-credit-accounts/${account}`, {
    token: await operator(),
  })
  return store_credit_account.balance
}

/** Paid partly by credit: it ends completed, and its sums hold. */
export async function purchaseCompletes(world) {
  const { market, sellers, buyer, account } = world
  const { cart, left } = await aCart(world, 40_001)
  const order = await market.complete(buyer, cart)
  await market.pay(buyer, order)
  const payment = await market.payment(buyer, order)
  const parts = await market.parts(buyer, order)

  expectEqual("what Midtrans is asked for", payment.amount, left)
  expectEqual("what credit paid", payment.credit_total, 40_001)
  expectEqual("the parts", sum(parts, "total"), payment.amount + payment.credit_total)
  expectEqual("the balance", await balanceOf(account), CREDIT - 40_001)
  for (const part of parts) {
    const shipper = sellers.find(({ seller }) => seller.id === part.seller.id)
    await market.deliver(shipper, buyer, part)
  }
  await until("the end of the order", async () => {
    const { order: now } = await market.store(`/store/orders/${order.id}`, { token: buyer.token })
    return now.status === "completed"
  })
  await giveBack(account, 40_001)
}

/** Both moneys go back when every part is cancelled, each once. */
export async function cancellationGivesBoth(world) {
  const { market, buyer, account } = world
  const { cart } = await aCart(world, 60_002)
  const order = await market.complete(buyer, cart)
  await market.pay(buyer, order)
  for (const part of await market.parts(buyer, order)) await cancel(part)
  await expectAllBack(world, order, 60_002)
  expectEqual("the balance", await balanceOf(account), CREDIT)
}

/** Killed between the cancellation and the credit: it is given back after the restart, once. */
export async function killGivesOnce(world) {
  const { market, buyer, account } = world
  const { cart } = await aCart(world, 30_003)
  const order = await market.complete(buyer, cart)
  await market.pay(buyer, order)
  const parts = await market.parts(buyer, order)
  const roadblock = await connect()
  await roadblock.query("begin")
  await roadblock.query("select 1 from store_credit_account where id = $1 for update", [account])
  const cancelling = Promise.allSettled(parts.map(cancel))
  const watcher = await connect()
  await until("the wait for the account", async () => {
    const { rows } = await watcher.query(
      `select 1 from pg_stat_activity where wait_event_type = 'Lock'
         and query ilike '%store_credit_account_transaction%'`
    )
    return rows.length > 0
  })
  await stop("SIGKILL")
  await cancelling
  await roadblock.query("rollback")
  await Promise.all([roadblock.end(), watcher.end()])
  await boot()

  await expectAllBack(world, order, 30_003)
  expectEqual("the balance", await balanceOf(account), CREDIT)
}

/** Given up before it was paid: what it had spent comes back. */
export async function unpaidGivesBack(world) {
  const { market, buyer, account } = world
  const { cart } = await aCart(world, 20_000)
  const order = await market.complete(buyer, cart)
  expectEqual("the balance while it waits", await balanceOf(account), CREDIT - 20_000)
  await until("its payment", () => market.payment(buyer, order))
  await market.store(`/store/orders/${order.id}/cancel`, { token: buyer.token, body: {} })
  await until("the credit", async () => (await balanceOf(account)) === CREDIT, RETRIED_MS)
}

/** A gift card covers all: paid without Midtrans, and the card has its money again after the end. */
export async function giftCardPaysAll(world) {
  const { market, sellers, buyer } = world
  const token = await operator()
  const { gift_card } = await call("/admin/gift-cards", {
    token,
    body: { currency_code: "idr", value: 1_000_000 },
  })
  const cart = await market.cart(buyer, [await market.list(sellers[0], "Kain songket", 300_000)])
  const { cart: covered } = await market.store(`/store/carts/${cart}/gift-cards`, {
    token: buyer.token,
    body: { code: gift_card.code },
  })
  expectEqual("what is left to pay", covered.total, 0)
  const order = await market.complete(buyer, cart, { pays: false })
  const payment = await until("the payment", async () => {
    const now = await market.payment(buyer, order)
    return now.status === "paid" ? now : null
  })
  expectEqual("what Midtrans is asked for", payment.amount, 0)
  const [part] = await market.parts(buyer, order)
  expectEqual("the part", [part.status, part.total], ["paid", payment.credit_total])

  await cancel(part)
  await until(
    "the refund",
    async () => (await market.payment(buyer, order)).status === "refunded",
    RETRIED_MS
  )
  const { gift_card: card } = await call(
    `/admin/gift-cards/${gift_card.id}?fields=*store_credit_account`,
    { token }
  )
  expectEqual("the card", await balanceOf(card.store_credit_account.id), 1_000_000)
}

async function cancel({ id }) {
  await call(`/admin/reluv/seller-orders/${id}/cancel`, {
    token: await operator(),
    body: { note: "Stok ternyata rusak" },
  })
}

async function expectAllBack({ market, buyer }, order, credit) {
  await until(
    "the refund",
    async () => (await market.payment(buyer, order)).status === "refunded",
    RETRIED_MS
  )
  const payment = await market.payment(buyer, order)
  const refunds = await market.refunds(buyer, order)
  const by = (rail) => refunds.filter((refund) => refund.rail === rail)
  expectEqual("the credit that went back", sum(by("credit"), "amount"), credit)
  expectEqual("the money that went back", sum(by("gateway"), "amount"), payment.amount)
  await until("the end of the order", async () => {
    const { order: now } = await market.store(`/store/orders/${order.id}`, { token: buyer.token })
    return now.status === "canceled"
  })
}

async function giveBack(account, amount) {
  await call(`/admin/store-credit-accounts/${account}/credit`, {
    token: await operator(),
    body: { amount },
  })
}
