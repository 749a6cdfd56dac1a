import { sql } from "../../helpers/database"
import { type Seller, unique } from "../../helpers/given/people"
import { Roadblock } from "../../helpers/roadblock"
import { fault, iris } from "../../helpers/sandbox"
import { waitUntil } from "../../helpers/wait"
import { aPayout, approve, askFor, atTheGateway, sendThroughGateway, silence } from "./acts"

/** Less than we wait for the gateway: whoever is killed meanwhile waits for the answer. */
const LATE_MS = 9_000

/** A payout that is ready for the place where its server is killed. */
type Ready = {
  /** Returns when the server stands there. */
  stop: () => Promise<Roadblock | null>
  /** What people do when the server is back; returns what is to be paid. */
  again: () => Promise<string>
}

async function anApprovedOne(shop: Seller, amount: number): Promise<string> {
  const id = await aPayout(shop, amount, unique())
  await approve(id)
  return id
}

async function setOff(id: string): Promise<void> {
  expect((await sendThroughGateway([id])).status).toBe(201)
}

async function approveAndSend(id: string): Promise<string> {
  await approve(id)
  await sendThroughGateway([id])
  return id
}

async function attemptHas(payout_id: string, column: "key_until" | "vendor_reference") {
  const found = await sql(
    `select 1 from reluv_payout_attempt where payout_id = $1 and ${column} is not null`,
    [payout_id]
  )
  return found.length > 0
}

const isReleased = async (id: string) => (await atTheGateway(id))?.status === "approved"
const late = { vendor: "iris", method: "POST", latency_ms: LATE_MS, times: 1 } as const
const often = { intervalMs: 50 }

export const PLACES = {
  "before a request was written": async (shop, amount) => {
    const key = unique()
    return {
      stop: async () => {
        const roadblock = await Roadblock.beforeWritesTo("reluv_payout")
        void askFor(shop, amount, key).catch(silence)
        await roadblock.reached()
        return roadblock
      },
      again: async () => approveAndSend(await aPayout(shop, amount, key)),
    }
  },

  "before it was written that it is sent": async (shop, amount) => {
    const id = await anApprovedOne(shop, amount)
    return {
      stop: async () => {
        const roadblock = await Roadblock.beforeWritesTo("reluv_payout_batch")
        void sendThroughGateway([id]).catch(silence)
        await roadblock.reached()
        return roadblock
      },
      again: () => approveAndSend(id),
    }
  },

  "between the intent and the call": async (shop, amount) => {
    const id = await anApprovedOne(shop, amount)
    return {
      stop: async () => {
        await fault({ ...late, path: "/payouts", status: 503 })
        await setOff(id)
        await waitUntil(() => attemptHas(id, "key_until"), often)
        expect(await atTheGateway(id)).toBeUndefined()
        return null
      },
      again: async () => id,
    }
  },

  "when the gateway had it, before its answer": async (shop, amount) => {
    const id = await anApprovedOne(shop, amount)
    return {
      stop: async () => {
        await fault({ ...late, path: "/payouts", after: true })
        await setOff(id)
        await waitUntil(() => atTheGateway(id), often)
        expect(await attemptHas(id, "vendor_reference")).toBe(false)
        return null
      },
      again: async () => id,
    }
  },

  "when the gateway had released it, before its answer": async (shop, amount) => {
    const id = await anApprovedOne(shop, amount)
    return {
      stop: async () => {
        await fault({ ...late, path: "/payouts/approve", after: true })
        // It would tell by a notification what it does not answer.
        await iris.behave({ iris_notifications: false })
        await setOff(id)
        await waitUntil(() => isReleased(id), often)
        await iris.behave({ iris_notifications: true })
        return null
      },
      again: async () => id,
    }
  },

  "between the word of the bank and the ledger": async (shop, amount) => {
    const id = await anApprovedOne(shop, amount)
    await setOff(id)
    await waitUntil(() => isReleased(id))
    return {
      stop: async () => {
        const roadblock = await Roadblock.beforeWritesTo("reluv_ledger_posting")
        void say(id, "completed")
        await roadblock.reached()
        return roadblock
      },
      again: async () => id,
    }
  },
} satisfies Record<string, (shop: Seller, amount: number) => Promise<Ready>>

/** Nobody waits for our answer, which dies with the server. */
async function say(id: string, status: "completed"): Promise<void> {
  const made = await atTheGateway(id)
  if (made) await iris.say(made.reference_no, status).catch(silence)
}
