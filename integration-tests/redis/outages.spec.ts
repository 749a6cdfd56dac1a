import { sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { openPayment, untilPaid } from "../helpers/given/purchases"
import { OwnRedis } from "../helpers/outage"
import { leaveOwnServer, passTwoMinutes, useOwnServer } from "../helpers/own-server"
import { fault, midtrans, noFaults } from "../helpers/sandbox"
import { later, Shopping } from "../helpers/shopping"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"

const AWAY_MS = 3_000
const RECOVERED_MS = IS_TORTURE ? 10_000 : 60_000
const PATIENCE_MS = 20 * 60_000

let redis: OwnRedis

beforeAll(async () => {
  redis = await OwnRedis.start()
  process.env.RELUV_TEST_OWN_REDIS_URL = redis.url
  await useOwnServer("outages")
}, PATIENCE_MS)

afterAll(async () => {
  await leaveOwnServer()
  redis.end()
})

it(
  "a Redis that is killed while people buy is found again when it is back; everything is bought once, and jobs go on",
  async () => {
    const shopping = await Shopping.of({ buyers: 2, pieces: 3 })
    const everything = shopping.goOn()
    await waitUntil(() => shopping.orders.length >= 1)
    await redis.kill()
    await later(AWAY_MS)
    await redis.begin()
    const back = Date.now()
    await waitUntil(() => Number.isFinite(shopping.msUntil("reads", back)))
    await waitUntil(() => Number.isFinite(shopping.msUntil("writes", back)))
    await everything

    expect(shopping.msUntil("reads", back)).toBeLessThan(RECOVERED_MS)
    expect(shopping.msUntil("writes", back)).toBeLessThan(RECOVERED_MS)
    expect(new Set(shopping.orders).size).toBe(shopping.size)
    await aJobPays()
    expect(await ledgerWrongs()).toEqual([])
  },
  PATIENCE_MS
)

/** A webhook that could not be acted on when it came is taken up by a job, and by nothing else. */
async function aJobPays(): Promise<void> {
  const seller = await given.aSeller()
  const order = await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)])
  const { snap_token } = await openPayment(order)
  await fault({ vendor: "midtrans", path: "/status", status: 503 })
  await midtrans.act(snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
  await waitUntil(async () => {
    const { failed } = await sqlOne<{ failed: number }>(
      "select count(*)::int as failed from reluv_webhook_message where error is not null"
    )
    return failed > 0
  })
  await noFaults()
  await passTwoMinutes()
  await untilPaid(order)
}
