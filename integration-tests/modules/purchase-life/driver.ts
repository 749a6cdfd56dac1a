import type { MedusaContainer } from "@medusajs/framework/types"
import payBackJob from "../../../src/jobs/pay-back"
import processWebhookInbox from "../../../src/jobs/process-webhook-inbox"
import repairPurchasesJob from "../../../src/jobs/repair-purchases"
import { VOUCHER_MODULE } from "../../../src/modules/voucher"
import { WALLET_MODULE } from "../../../src/modules/wallet"
import type { Actor } from "../../../src/shared/sql"
import { cancelSellerOrder } from "../../../src/workflows/cancellation/cancel-seller-order"
import { completePurchaseWorkflow } from "../../../src/workflows/checkout/complete/complete-purchase"
import { settleCartDiscounts } from "../../../src/workflows/checkout/discounts/settle-discounts"
import { decideDispute } from "../../../src/workflows/dispute/decide-dispute"
import { openDispute } from "../../../src/workflows/dispute/open-dispute"
import { relayFacts } from "../../../src/workflows/fact/relay"
import { workOff } from "../../../src/workflows/fact/work-off"
import { cancelUnpaidPurchase } from "../../../src/workflows/payment/cancel-unpaid-purchase"
import { closeOverduePurchases } from "../../../src/workflows/payment/close-overdue-purchases"
import { openPaymentWorkflow } from "../../../src/workflows/payment/open-payment"
import { reconcilePayments } from "../../../src/workflows/payment/reconcile-payments"
import { renewPayment } from "../../../src/workflows/payment/renew-payment"
import { reviewPayment } from "../../../src/workflows/payment/review-payment"
import {
  confirmTransfer,
  dropRefund,
  payRefundByHand,
  recordTransfer,
  rejectTransfer,
  retryRefund,
} from "../../../src/workflows/refund/operator-decisions"
import {
  cancelUnshippedOrders,
  completeDeliveredOrders,
} from "../../../src/workflows/repair/run-clocks"
import { extendSellerOrder } from "../../../src/workflows/seller-order/extend-seller-order"
import { processSellerOrderWorkflow } from "../../../src/workflows/seller-order/process-seller-order"
import { receiveSellerOrderWorkflow } from "../../../src/workflows/seller-order/receive-seller-order"
import { finishBookings } from "../../../src/workflows/shipping/finish-bookings"
import { cancelBooking } from "../../../src/workflows/shipping/give-courier-back"
import { shipSellerOrderWorkflow } from "../../../src/workflows/shipping/ship-seller-order"
import { trackSilentParcels } from "../../../src/workflows/shipping/track-silent-parcels"
import { refundStrayMoney } from "../../../src/workflows/task/refund-stray-money"
import { receiveBiteshipWebhook } from "../../../src/workflows/webhook/receive-biteship-webhook"
import { receiveMidtransNotification } from "../../../src/workflows/webhook/receive-midtrans-notification"
import { explainCash, remit } from "./cash"
import { type Command, DURATIONS, type Happening, type Job } from "./commands"
import { STRANGER } from "./midtrans"
import { SELLERS, VOUCHERS } from "./shop"
import { type Flow, noGate, runAndKill, runTogether } from "./turns"
import type { World } from "./world"

const BUYER: Actor = { type: "customer", id: "cus_model" }
const SELLER: Actor = { type: "seller", id: "mem_model" }
const DEWI: Actor = { type: "user", id: "user_dewi" }
const ACCOUNT = { bank: "BCA", account_number: "1234567890", account_name: "Sari" }
const AGUS: Actor = { type: "user", id: "user_agus" }
const ANY_PART = 5
/** Longer than the lease of a page or of a booking: a process is not back at once. */
const RESTART_SECONDS = 35

const RUN: Record<Job, (container: MedusaContainer) => Promise<unknown>> = {
  repair: repairPurchasesJob,
  inbox: processWebhookInbox,
  reconcile: reconcilePayments,
  "close overdue": closeOverduePurchases,
  "pay back": payBackJob,
  "track parcels": trackSilentParcels,
  "cancel unshipped": cancelUnshippedOrders,
  "complete delivered": completeDeliveredOrders,
  "finish bookings": finishBookings,
  "relay facts": relay,
}

/** As the job does it, but one after the other: all share one connection. */
async function relay(container: MedusaContainer): Promise<void> {
  await relayFacts(container)
  await workOff(container, { side_by_side: 1 })
}

/** Lets one thing happen. What a flow refuses is its right; anything else is a bug and is thrown. */
export async function happen(world: World, happening: Happening): Promise<void> {
  switch (happening.do) {
    case "crash":
      if (!(await runAndKill(flowOf(world, happening.in), happening.after))) {
        await world.restart(RESTART_SECONDS)
      }
      return
    case "together":
      await runTogether(
        happening.flows.filter(isSmall).map((command) => flowOf(world, command)),
        happening.turns
      )
      return
    default:
      await flowOf(world, happening)(noGate)
  }
}

export function runJob(world: World, job: Job): Promise<unknown> {
  return flowOf(world, { do: "run", job })(noGate)
}

/** Time does not pass while two processes take turns; a second booking would wait for the first. */
function isSmall(command: Command): boolean {
  return command.do !== "pass" && command.do !== "ship"
}

function flowOf(world: World, command: Command): Flow {
  return async (gate) => {
    await gate()
    try {
      await carryOut(world, world.process(gate), command)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
}

/** An error with a code is an answer; one without is a program that broke. */
function isRefusal(error: unknown): boolean {
  // A workflow throws its errors as plain objects.
  if (!error || typeof error !== "object" || !("code" in error)) return false
  return /^[A-Z]+_[A-Z0-9_]+$/.test(String(error.code))
}

async function carryOut(
  world: World,
  container: MedusaContainer,
  command: Command
): Promise<unknown> {
  const { midtrans, courier, medusa } = world
  switch (command.do) {
    case "checkout":
    case "checkout for the door": {
      const cart = pick(medusa.carts, command.order)
      if (!cart) return undefined
      if (command.do === "checkout for the door") medusa.payAtTheDoor(cart)
      cart.is_begun = true
      const { id: cart_id, customer_id } = cart
      await settleCartDiscounts(container, cart_id)
      medusa.beginPayment(cart)
      return completePurchaseWorkflow(container).run({ input: { cart_id, customer_id } })
    }
    case "end voucher":
      return onThe(VOUCHERS, command.voucher, ({ id }) =>
        container
          .resolve(VOUCHER_MODULE)
          .moveVoucher({ id, to: "ended", actor: DEWI, reason: "enough" })
      )
    case "read payment":
      return onOrder(world, command.order, (order_id) =>
        openPaymentWorkflow(container).run({ input: { order_id } })
      )
    case "renew":
      return onOrder(world, command.order, (order_id) => renewPayment(container, { order_id }))
    case "give up":
      return onOrder(world, command.order, (order_id) =>
        cancelUnpaidPurchase(container, { order_id, actor: BUYER })
      )
    case "choose":
      return onThe(await pagesShown(world), command.page, (page) =>
        midtrans.choose(page, command.method)
      )
    case "pay":
      return onThe(pendingAt(world), command.transaction, (made) => midtrans.pay(made))
    case "refuse":
      return onThe(pendingAt(world), command.transaction, (made) => midtrans.refuse(made))
    case "challenge":
      return onThe(pendingAt(world), command.transaction, (made) => midtrans.challenge(made))
    case "cancel by hand":
      return onThe(pendingAt(world), command.transaction, (made) => midtrans.cancelByHand(made))
    case "settle card":
      return onThe(midtrans.transactions, command.transaction, (made) => midtrans.settleCard(made))
    case "refund by hand":
      return onThe(midtrans.transactions, command.transaction, (made) =>
        midtrans.refundByHand(made, Math.ceil((made.gross * command.share) / 100))
      )
    case "pay a stranger's order":
      return midtrans.payStranger(77_777)
    case "deliver": {
      const body = pick(midtrans.notifications, command.notification)
      if (!body) return undefined
      await receiveMidtransNotification(container, Buffer.from(body))
      if (!command.keep) answered(midtrans.notifications, body)
      return command.act ? processWebhookInbox(container) : undefined
    }
    case "drop":
      return drop(world, command.notification)
    case "forge": {
      const body = pick(midtrans.notifications, command.notification)
      if (!body) return undefined
      const told = JSON.parse(body) as Record<string, unknown>
      // The status is not signed: such a forgery passes the signature and must do no harm.
      const forged =
        command.with === "signature"
          ? { ...told, gross_amount: "1.00" }
          : { ...told, transaction_status: "settlement", fraud_status: "accept" }
      const answer = await receiveMidtransNotification(
        container,
        Buffer.from(JSON.stringify(forged))
      )
      if (command.with === "signature" && answer !== "forged") {
        throw new Error(`a forged notification was ${answer}`)
      }
      return processWebhookInbox(container)
    }
    case "process":
      return onPart(world, ["paid"], command.part, (id) =>
        processSellerOrderWorkflow(container).run({ input: { id, actor: SELLER } })
      )
    case "ship":
      return onPart(world, ["paid", "processing"], command.part, (id) =>
        shipSellerOrderWorkflow(container).run({ input: { id, actor: SELLER } })
      )
    case "cancel part":
      return onPart(world, ["paid", "processing"], command.part, (id) =>
        cancelSellerOrder(container, { id, actor: SELLER, reason: "it does not fit any more" })
      )
    case "cancel booking":
      return onPart(world, ["processing"], command.part, (id) =>
        cancelBooking(container, { id, reason: "another courier", actor: SELLER })
      )
    case "parcel":
      return onThe(courier.parcels, command.parcel, (parcel) =>
        courier.advance(parcel, command.way)
      )
    case "tell of parcel": {
      const body = pick(courier.webhooks, command.webhook)
      if (!body) return undefined
      await receiveBiteshipWebhook(container, {}, Buffer.from(body))
      if (!command.keep) answered(courier.webhooks, body)
      return command.act ? processWebhookInbox(container) : undefined
    }
    case "receive":
      return onPart(world, ["shipped", "delivered"], command.part, (id) =>
        receiveSellerOrderWorkflow(container).run({ input: { id, actor: BUYER } })
      )
    case "extend":
      return onPart(world, ["delivered"], command.part, (id) =>
        extendSellerOrder(container, { id })
      )
    case "dispute":
      return onPart(world, ["delivered"], command.part, async (id) => {
        const [part] = await world.database.sql<{ status: string }>(
          `select status from reluv_seller_order where id = ?`,
          [id]
        )
        // The route refuses a buyer whose parcel is not there yet.
        if (part?.status !== "delivered") return
        await openDispute(container, {
          seller_order_id: id,
          customer_id: BUYER.id,
          reason: "damaged",
          text: "a tear",
          photos: [],
          actor: BUYER,
        })
      })
    case "decide": {
      const [open] = await world.database.sql<{ id: string; total: number }>(
        `select d.id, o.total from reluv_dispute d join reluv_seller_order o on o.id = d.seller_order_id
         where d.status = 'open' order by d.created_at limit 1`
      )
      if (!open) return undefined
      const { decision, share } = command
      return decideDispute(container, {
        id: open.id,
        decision,
        amount: decision === "partial_refund" ? Math.ceil((open.total * share) / 101) : null,
        note: "seen",
        actor: DEWI,
      })
    }
    case "review": {
      const [held] = await world.database.sql<{ id: string }>(
        `select id from reluv_payment_attempt where review order by id limit 1`
      )
      if (!held) return undefined
      return reviewPayment(container, { attempt_id: held.id, verdict: command.verdict })
    }
    case "record transfer":
      return onRefund(world, command.refund, "awaiting_transfer", (id) =>
        recordTransfer(container, { id, proof: "slip", bank_account: ACCOUNT, actor: DEWI })
      )
    case "confirm transfer":
      return onRefund(world, command.refund, "awaiting_confirmation", (id) =>
        confirmTransfer(container, { id, actor: AGUS })
      )
    case "reject transfer":
      return onRefund(world, command.refund, "awaiting_confirmation", (id) =>
        rejectTransfer(container, { id, note: "wrong account", actor: DEWI })
      )
    case "pay by hand":
      return onRefund(world, command.refund, "refused", (id) =>
        payRefundByHand(container, { id, note: "by hand", actor: DEWI })
      )
    case "drop refund":
      return onRefund(world, command.refund, "refused", (id) =>
        dropRefund(container, { id, note: "has it", actor: DEWI })
      )
    case "retry refund":
      return onRefund(world, command.refund, "refused", (id) =>
        retryRefund(container, { id, actor: DEWI })
      )
    case "withdraw":
      return onThe(SELLERS, command.shop, (seller_id) =>
        withdraw(container, { seller_id, share: command.share })
      )
    case "move payout": {
      const payouts = await world.database.sql<{ id: string }>(
        `select id from reluv_payout where status not in ('rejected', 'cancelled', 'returned') order by id`
      )
      return onThe(payouts, command.payout, ({ id }) =>
        container.resolve(WALLET_MODULE).movePayout({
          id,
          to: command.to,
          // What was paid is said to have come back by somebody else.
          actor: command.to === "returned" ? AGUS : DEWI,
          reason: "at random",
        })
      )
    }
    case "refund stray money": {
      const tasks = await world.database.sql<{
        id: string
        order_id: string
        transaction_id: string
        amount: number
      }>(
        `select id, order_id, transaction_id, amount from reluv_operator_task
         where kind = 'double_payment' and status = 'open' order by created_at`
      )
      return onThe(tasks, command.task, (task) =>
        refundStrayMoney(container, { ...task, actor: DEWI })
      )
    }
    case "remit":
      return remit(world, container, command)
    case "explain cash":
      return explainCash(world, container, command)
    case "run":
      return RUN[command.job](container)
    case "pass":
      return world.passTime(DURATIONS[command.time])
    case "outage":
      world[command.of].down = command.down
      return undefined
  }
}

/** A part of what a shop has, or a little more than all of it. */
async function withdraw(
  container: MedusaContainer,
  { seller_id, share }: { seller_id: string; share: number }
): Promise<void> {
  const wallet = container.resolve(WALLET_MODULE)
  const balances = await wallet.listBalancesOf({ owner: seller_id })
  const available = balances.find(({ account }) => account === "seller_available")?.balance ?? 0
  const amount = Math.ceil((available * share) / 90)
  await wallet.requestPayout({ seller_id, amount, fee: 501, minimum: 1_000, actor: SELLER })
}

/** A page whose token died with the process that asked for it was shown to nobody. */
async function pagesShown({ midtrans, database }: World) {
  const shown = await database.sql<{ snap_token: string }>(
    "select snap_token from reluv_payment_attempt where snap_token is not null"
  )
  const tokens = new Set(shown.map(({ snap_token }) => snap_token))
  return midtrans.pages.filter(({ open, token }) => open && tokens.has(token))
}

function pendingAt({ midtrans }: World) {
  return midtrans.transactions.filter(({ status }) => status === "pending")
}

function onThe<T>(items: readonly T[], index: number, work: (item: T) => unknown): unknown {
  const item = pick(items, index)
  return item === undefined ? undefined : work(item)
}

function onOrder({ medusa }: World, cart: number, work: (id: string) => unknown): unknown {
  const chosen = pick(medusa.carts, cart)
  const order = medusa.orders.findLast((order) => order.cart === chosen)
  return order ? work(order.id) : undefined
}

/** One of the parts that this can be done to, or now and then of those that it cannot. */
async function onPart(
  { database }: World,
  statuses: readonly string[],
  index: number,
  work: (id: string) => unknown
) {
  const parts = await database.sql<{ id: string }>(
    `select id from reluv_seller_order where status = any(?) or ? order by number`,
    [statuses, index === ANY_PART]
  )
  await onThe(parts, index, ({ id }) => work(id))
}

async function onRefund(
  { database }: World,
  index: number,
  status: string,
  work: (id: string) => unknown
) {
  const refunds = await database.sql<{ id: string }>(
    `select id from reluv_purchase_refund where status = ? order by created_at`,
    [status]
  )
  await onThe(refunds, index, ({ id }) => work(id))
}

/** Of money for an order that we never made, the notification is the only trace: it arrives. */
function drop({ midtrans }: World, index: number): void {
  const told = midtrans.notifications.filter((body) => !body.includes(STRANGER))
  const body = pick(told, index)
  if (body) midtrans.notifications.splice(midtrans.notifications.indexOf(body), 1)
}

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)]
}

/** What was not answered comes again. */
function answered(queue: string[], body: string): void {
  const at = queue.indexOf(body)
  if (at >= 0) queue.splice(at, 1)
}
