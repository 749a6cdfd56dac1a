import { send } from "../../helpers/api"
import { letDeadlinePass } from "../../helpers/given/endings"
import { type Order, openPayment, paymentOf } from "../../helpers/given/purchases"
import { midtrans } from "../../helpers/sandbox"
import { testServers } from "../../helpers/servers"
import { waitUntil } from "../../helpers/wait"

const VA = { payment_type: "bank_transfer", bank: "bca" }

/** At any server that is alive. */
function stubbornly<T>(ask: (server: number) => Promise<T>): Promise<T | true> {
  const { length } = testServers().servers
  let tries = 0
  return waitUntil(async () => (await ask(tries++ % length)) ?? true)
}

/** How a purchase that is not paid comes to its end. */
const ENDINGS: readonly ((order: Order) => Promise<unknown>)[] = [
  // Its buyer gives it up, and asks for it again whatever is answered.
  async ({ id, cart }) => {
    const path = `/store/orders/${id}/cancel`
    const asked = (server: number) => send(path, { token: cart.buyer.token, body: {}, server })
    await stubbornly(async (server) => (await asked(server)).status)
    await stubbornly(async (server) => (await asked(server)).status)
  },
  (order) => letDeadlinePass([order]),
  // Midtrans says that it failed.
  async (order) => {
    const { snap_token } = await openPayment(order)
    await midtrans.act(snap_token, "choose", { ...VA, wait: false })
    await midtrans.act(snap_token, "expire", { wait: false })
  },
]

export async function end(order: Order, number: number): Promise<void> {
  await ENDINGS[number % ENDINGS.length]?.(order)
}

export async function untilEnded(orders: readonly Order[], meanwhile: () => Promise<void>) {
  await waitUntil(
    async () => {
      await meanwhile()
      const payments = await Promise.all(orders.map((order) => paymentOf(order)))
      return payments.every(({ status }) => ["expired", "cancelled"].includes(status))
    },
    { intervalMs: 1_500, message: "not all purchases have ended" }
  )
}
