import { call, send } from "../helpers/api"
import { sql } from "../helpers/database"
import { aRichShop, balanceOf, ledgerWrongs } from "../helpers/given/earnings"
import { type Seller, theOperator, unique } from "../helpers/given/people"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { callsTo, fault, iris, noFaults, settings } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

/** `npm run torture -- payouts` does it at the size for which nobody waits. */
const SIZE =
  process.env.RELUV_TORTURE === "full"
    ? { withdrawals: 100, payouts: 20, kills: 20 }
    : { withdrawals: 20, payouts: 4, kills: 2 }
const PATIENCE_MS = 20 * 60_000

const EARNED = 150_000

beforeAll(async () => {
  await useOwnServer("crash_payouts")
  // A gateway that says everything three times, and whose bank is quick.
  await settings({ iris_repeat: 3, iris_step_ms: 200 })
})
afterAll(leaveOwnServer)

afterEach(async () => {
  await noFaults()
  expect(await ledgerWrongs()).toEqual([])
})

type Payout = { id: string; status: string; amount: number }

describe("what people ask for is done once, whenever the server is killed over it", () => {
  /** What is asked for, the row at which the server dies over it, and what must be true once it was asked for again. */
  type Scene = {
    ask: () => Promise<unknown>
    row: [select: string, values: string[]]
    check: () => Promise<void>
  }
  const PAYOUT_ROW = "select 1 from reluv_payout where id = $1 for update"

  async function aRequest(): Promise<Scene> {
    const shop = await aRichShop()
    const key = unique()
    return {
      ask: () => withdraw(shop, EARNED, key),
      row: [
        "select 1 from reluv_ledger_account where owner = $1 and account = 'seller_available' for update",
        [shop.seller.id],
      ],
      check: async () => {
        expect(await statusesOf(shop)).toEqual(["requested"])
        expect(await balanceOf(shop)).toMatchObject({ available: 0, in_payout: EARNED })
      },
    }
  }

  async function aMove(to: "approved" | "rejected"): Promise<Scene> {
    const shop = await aRichShop()
    const { id } = await withdraw(shop, EARNED)
    return {
      ask: () => move(id, to),
      row: [PAYOUT_ROW, [id]],
      check: async () => {
        expect(await statusesOf(shop)).toEqual([to])
        const available = to === "rejected" ? EARNED : 0
        expect(await balanceOf(shop)).toMatchObject({ available, in_payout: EARNED - available })
      },
    }
  }

  async function aSending(): Promise<Scene> {
    const shop = await aRichShop()
    const id = await approvedOf(shop)
    return {
      ask: () => dispatch([id], "bank_file"),
      row: [PAYOUT_ROW, [id]],
      check: async () => {
        expect(await statusesOf(shop)).toEqual(["sent"])
        expect(await attemptsOf(id)).toHaveLength(1)
      },
    }
  }

  async function aResult(status: "SUCCESS" | "FAILED"): Promise<Scene> {
    const shop = await aRichShop()
    const id = await approvedOf(shop)
    const batch = await dispatch([id], "bank_file")
    const [attempt] = await attemptsOf(id)
    return {
      ask: () => takeResults(batch, `reference,status\n${attempt?.reference},${status}\n`),
      row: [PAYOUT_ROW, [id]],
      check: async () => {
        expect(await statusesOf(shop)).toEqual([status === "SUCCESS" ? "paid" : "failed"])
        const in_payout = status === "SUCCESS" ? 0 : EARNED
        expect(await balanceOf(shop)).toMatchObject({ available: 0, in_payout })
      },
    }
  }

  it("a request, an agreement, a refusal, a bank's file and what the bank says of it", async () => {
    const scenes = await Promise.all([
      aRequest(),
      aMove("approved"),
      aMove("rejected"),
      aSending(),
      aResult("SUCCESS"),
      aResult("FAILED"),
    ])
    const roadblocks: Roadblock[] = []
    const asking: Promise<unknown>[] = []
    for (const { ask, row } of scenes) {
      const roadblock = await Roadblock.onRows(...row)
      roadblocks.push(roadblock)
      asking.push(ask().catch(() => "lost"))
      await roadblock.reached()
    }
    await killOwnServer()
    await Roadblock.removeAll(roadblocks)
    await Promise.all(asking)
    await startOwnServer()
    for (const { ask, check } of scenes) {
      await ask()
      await check()
    }
  })
})

describe("a payout at Midtrans is paid once, and said to be, when the server is killed", () => {
  it("while the call that makes it is on its way", async () => {
    const shop = await sentOf({
      trouble: { path: "/payouts", method: "POST", latency_ms: 3_000, times: 1 },
      until: async () => (await madeCalls()).length > 0,
    })
    await paidOnce(shop)
  })

  it("after it was made, before the answer arrived", async () => {
    const shop = await sentOf({
      trouble: { path: "/payouts", method: "POST", latency_ms: 4_000, after: true, times: 1 },
      until: async (attempt) => (await madeFor(attempt)).length > 0,
    })
    await paidOnce(shop)
  })

  it("before the answer was written down", async () => {
    let roadblock: Roadblock | undefined
    const shop = await sentOf({
      trouble: { path: "/payouts", method: "POST", latency_ms: 3_000, after: true, times: 1 },
      until: async (attempt) => {
        if ((await madeFor(attempt)).length === 0) return false
        roadblock ??= await Roadblock.onRows(
          "select 1 from reluv_payout_attempt where reference = $1 for update",
          [attempt]
        )
        await roadblock.reached()
        return true
      },
      dead: async () => Roadblock.removeAll(roadblock ? [roadblock] : []),
    })
    await paidOnce(shop)
  })

  it("after it was released, before the answer arrived, and all of its news is lost", async () => {
    await settings({ iris_notifications: false })
    const shop = await sentOf({
      trouble: { path: "/payouts/approve", latency_ms: 4_000, after: true, times: 1 },
      until: async (attempt) => (await madeFor(attempt)).some(({ status }) => status !== "queued"),
    })
    await paidOnce(shop)
    await settings({ iris_notifications: true })
  })

  it("while it heard that the bank has paid", async () => {
    await settings({ iris_step_ms: 600_000 })
    let roadblock: Roadblock | undefined
    const shop = await sentOf({
      until: async (attempt) => {
        const [made] = await madeFor(attempt)
        const known = await sql(
          "select 1 from reluv_payout_attempt where reference = $1 and vendor_status = 'approved'",
          [attempt]
        )
        if (!made || known.length === 0) return false
        roadblock = await Roadblock.onRows(
          "select 1 from reluv_payout_attempt where reference = $1 for update",
          [attempt]
        )
        await iris.say(made.reference_no, "completed")
        await roadblock.reached()
        return true
      },
      dead: async () => Roadblock.removeAll(roadblock ? [roadblock] : []),
    })
    await paidOnce(shop)
    await settings({ iris_step_ms: 200 })
  })

  it(
    `at whatever moment, ${SIZE.kills} times, by a gateway that repeats, delays and loses`,
    async () => {
      const shops = await Promise.all(Array.from({ length: SIZE.payouts }, () => aRichShop()))
      const ids = await Promise.all(shops.map((shop) => approvedOf(shop)))
      await dispatch(ids, "iris")
      for (let kill = 0; kill < SIZE.kills; kill++) {
        await noFaults()
        const times = 1 + (kill % 2)
        await fault({
          vendor: "iris",
          path: "/payouts",
          method: "POST",
          ...TROUBLES[kill % 4],
          times,
        })
        await new Promise((resolve) => setTimeout(resolve, 100 + ((kill * 377) % 1_500)))
        await killOwnServer()
        await passTwoMinutes()
        await startOwnServer()
      }
      await noFaults()
      await passTwoMinutes()
      for (const shop of shops) await paidOnce(shop)
    },
    PATIENCE_MS
  )

  const TROUBLES = [
    { after: true, disconnect: true },
    { latency_ms: 1_500 },
    { status: 500, after: true },
    { latency_ms: 1_500, after: true },
  ]

  /** What is sent dies with the server once `until` is true, and is found by the next one. */
  async function sentOf({
    trouble,
    until,
    dead,
  }: {
    trouble?: Omit<Parameters<typeof fault>[0], "vendor">
    until: (attempt: string) => Promise<boolean>
    dead?: () => Promise<void>
  }): Promise<Seller> {
    const shop = await aRichShop()
    const id = await approvedOf(shop)
    if (trouble) await fault({ vendor: "iris", ...trouble })
    callsBefore = (await callsTo("iris", "/payouts")).length
    await dispatch([id], "iris")
    const [attempt] = await attemptsOf(id)
    await waitUntil(() => until(attempt?.reference ?? ""), {
      intervalMs: 50,
      message: "the moment to be killed at did not come",
    })
    await killOwnServer()
    await dead?.()
    await passTwoMinutes()
    await startOwnServer()
    return shop
  }

  let callsBefore = 0
  const madeCalls = async () => (await callsTo("iris", "/payouts")).slice(callsBefore)

  async function paidOnce(shop: Seller): Promise<void> {
    await waitUntil(async () => (await statusesOf(shop)).every((status) => status === "paid"), {
      message: "the payout is not paid",
    })
    expect(await balanceOf(shop)).toMatchObject({ available: 0, in_payout: 0 })
    const [payout] = await payoutsOf(shop)
    const attempts = await attemptsOf(payout?.id ?? "")
    expect(attempts).toHaveLength(1)
    const made = await madeFor(attempts[0]?.reference ?? "")
    expect(made).toMatchObject([{ status: "completed", amount: EARNED }])
  }
})

describe("at once", () => {
  it(
    `of ${SIZE.withdrawals} withdrawals of the whole balance one is accepted, and the others are told why not`,
    async () => {
      const shop = await aRichShop()
      const answers = await Promise.all(
        Array.from({ length: SIZE.withdrawals }, () =>
          send<{ code?: string }>("/seller/payouts", {
            token: shop.token,
            body: { amount: EARNED },
          })
        )
      )
      const accepted = answers.filter(({ status }) => status === 201)
      const codes = new Set(answers.flatMap(({ body }) => body.code ?? []))
      expect(accepted).toHaveLength(1)
      expect([...codes]).toEqual(["PAYOUT_TOO_MUCH"])
      expect(await statusesOf(shop)).toEqual(["requested"])
      expect(await balanceOf(shop)).toMatchObject({ available: 0, in_payout: EARNED })
    },
    PATIENCE_MS
  )
})

async function withdraw({ token }: Seller, amount: number, key = unique()): Promise<Payout> {
  const { payout } = await call<{ payout: Payout }>("/seller/payouts", {
    token,
    body: { amount },
    headers: { "Idempotency-Key": key },
  })
  return payout
}

async function move(id: string, status: string): Promise<unknown> {
  return call(`/admin/reluv/payouts/${id}`, { token: await theOperator(), body: { status } })
}

async function approvedOf(shop: Seller): Promise<string> {
  const { id } = await withdraw(shop, EARNED)
  await move(id, "approved")
  return id
}

async function dispatch(payout_ids: string[], way: "bank_file" | "iris"): Promise<string> {
  const { batch } = await call<{ batch: { id: string } }>("/admin/reluv/payout-batches", {
    token: await theOperator(),
    body: { way, payout_ids },
  })
  return batch.id
}

async function takeResults(batch: string, table: string): Promise<unknown> {
  return call(`/admin/reluv/payout-batches/${batch}/results`, {
    token: await theOperator(),
    body: { table },
  })
}

async function payoutsOf({ token }: Seller): Promise<Payout[]> {
  return (await call<{ payouts: Payout[] }>("/seller/payouts", { token })).payouts
}

async function statusesOf(shop: Seller): Promise<string[]> {
  return (await payoutsOf(shop)).map(({ status }) => status)
}

function attemptsOf(payout_id: string): Promise<{ reference: string }[]> {
  return sql("select reference from reluv_payout_attempt where payout_id = $1 order by id", [
    payout_id,
  ])
}

/** What Midtrans made under a reference of ours. */
async function madeFor(reference: string) {
  return (await iris.payouts()).filter(({ notes }) => notes.endsWith(reference))
}
