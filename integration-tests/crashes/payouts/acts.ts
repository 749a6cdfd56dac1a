import { type Answer, type Refusal, send } from "../../helpers/api"
import { sql, sqlOne } from "../../helpers/database"
import { type Seller, theOperator } from "../../helpers/given/people"
import { passTwoMinutes } from "../../helpers/own-server"
import { iris } from "../../helpers/sandbox"
import { testServers } from "../../helpers/servers"
import { waitUntil } from "../../helpers/wait"

type Asked = Refusal & { payout?: { id: string } }

export const silence = (): undefined => undefined

/** A shop that asks for money: once, however often it sends the same key. */
export function askFor(shop: Seller, amount: number, key: string, server = 0) {
  return send<Asked>("/seller/payouts", {
    token: shop.token,
    body: { amount },
    headers: { "Idempotency-Key": key },
    server,
  })
}

/** As a shop does whose request was lost: with its key, at any server, until there is an answer. */
export async function askUntilAnswered(
  shop: Seller,
  amount: number,
  key: string
): Promise<Answer<Asked>> {
  let tries = 0
  return waitUntil(async () => {
    const answer = await askFor(shop, amount, key, tries++ % testServers().servers.length)
    return answer.status < 500 && answer
  })
}

export async function aPayout(shop: Seller, amount: number, key: string): Promise<string> {
  const { body } = await askUntilAnswered(shop, amount, key)
  if (!body.payout) throw new Error(`the payout was refused: ${JSON.stringify(body)}`)
  return body.payout.id
}

export async function approve(id: string, server = 0): Promise<void> {
  const path = `/admin/reluv/payouts/${id}`
  await send(path, { token: await theOperator(), body: { status: "approved" }, server })
}

/** Through Midtrans; refused where it is on its way already. */
export async function sendThroughGateway(payout_ids: readonly string[], server = 0) {
  const body = { way: "iris", payout_ids }
  return send("/admin/reluv/payout-batches", { token: await theOperator(), body, server })
}

async function statusOf(id: string): Promise<string> {
  const { status } = await sqlOne<{ status: string }>(
    "select status from reluv_payout where id = $1",
    [id]
  )
  return status
}

export async function payoutsIn(statuses: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select id from reluv_payout where status = any($1) order by id",
    [statuses]
  )
  return rows.map(({ id }) => id)
}

/** What the gateway made under the reference that we sent. */
export async function atTheGateway(payout_id: string) {
  const { reference } = await sqlOne<{ reference: string }>(
    `select reference from reluv_payout_attempt where payout_id = $1 order by created_at desc limit 1`,
    [payout_id]
  )
  return (await iris.payouts()).find(({ notes }) => notes.endsWith(reference))
}

/** Banks pay whatever was released, and time goes on. */
export async function payWhatIsReleased(): Promise<void> {
  for (const { reference_no, status } of await iris.payouts()) {
    if (status === "approved") await iris.say(reference_no, "processed")
    if (status === "approved" || status === "processed") await iris.say(reference_no, "completed")
  }
}

export async function untilPaid(ids: readonly string[]): Promise<void> {
  await waitUntil(
    async () => {
      await passTwoMinutes()
      await payWhatIsReleased()
      return (await Promise.all(ids.map(statusOf))).every((status) => status === "paid")
    },
    { intervalMs: 1_500, message: "not all payouts are paid" }
  )
}
