import type { ListingDetail, ListingView, PaymentView, TaskView } from "../../../src/types/http"
import { call } from "../api"
import { sql } from "../database"
import { waitUntil } from "../wait"
import { theOperator } from "./people"
import { type Order, paymentOf } from "./purchases"

export async function listingOf({ id }: ListingView): Promise<ListingDetail> {
  return (await call<{ listing: ListingDetail }>(`/store/listings/${id}`)).listing
}

export function untilPayment(order: Order, status: PaymentView["status"]): Promise<PaymentView> {
  return waitUntil(
    async () => {
      const payment = await paymentOf(order)
      return payment.status === status ? payment : null
    },
    { message: `the payment of ${order.id} is not ${status}` }
  )
}

/** Waits until a piece shows as it should; jobs and events may take a moment. */
export function untilListing(listing: ListingView, status: ListingView["status"]) {
  return waitUntil(async () => (await listingOf(listing)).status === status, {
    message: `"${listing.title}" is not ${status}`,
  })
}

/** The open tasks about an order, as the operator sees them. */
export async function tasksOf({ id }: Order): Promise<TaskView[]> {
  const token = await theOperator()
  const { tasks } = await call<{ tasks: TaskView[] }>("/admin/reluv/tasks?limit=100", { token })
  return tasks.filter((task) => task.order_id === id)
}

export function untilTask(order: Order, kind: TaskView["kind"]): Promise<TaskView> {
  return waitUntil(async () => (await tasksOf(order)).find((task) => task.kind === kind), {
    message: `no task ${kind} for ${order.id}`,
  })
}

/** Lets a deadline pass now; the clocks look at the database's time. */
export async function letDeadlinePass(orders: readonly Order[]): Promise<void> {
  await sql(
    `update reluv_purchase_payment set expires_at = now() - interval '1 second' where order_id = any($1)`,
    [orders.map((order) => order.id)]
  )
}
