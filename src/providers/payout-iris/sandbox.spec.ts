import {
  SANDBOX_IRIS_APPROVER_KEY,
  SANDBOX_IRIS_CREATOR_KEY,
  SANDBOX_IRIS_MERCHANT_KEY,
  SANDBOX_IRIS_PATH,
} from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { IrisGateway } from "./client"
import { irisOptions } from "./options"

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await startSandbox({ settings: { iris_step_ms: 0 } })
})
afterAll(() => sandbox.close())

const gateway = (changes: object = {}) =>
  new IrisGateway(
    irisOptions.parse({
      creator_key: SANDBOX_IRIS_CREATOR_KEY,
      approver_key: SANDBOX_IRIS_APPROVER_KEY,
      merchant_key: SANDBOX_IRIS_MERCHANT_KEY,
      base_url: sandbox.url + SANDBOX_IRIS_PATH,
      ...changes,
    })
  )
const payout = {
  bank: "bca",
  account_number: "0011223344",
  holder: "ANI LESTARI",
  amount: 150_000,
  notes: "Reluv",
}
const control = (path: string, body?: object, method = body ? "POST" : "GET") =>
  fetch(`${sandbox.url}/_control${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

it("makes one payout for a key, however often it asks, and pays it once it is released", async () => {
  const iris = gateway()
  const [first, second] = [
    await iris.create({ ...payout, key: "key_1" }),
    await iris.create({ ...payout, key: "key_1" }),
  ]
  expect(second).toBe(first)
  expect(await iris.details(first)).toEqual({ status: "queued", reason: null })

  expect(await iris.approve(first)).toBe(true)
  // Released already: not done again, and said so.
  await expect(iris.approve(first)).rejects.toMatchObject({ code: "VENDOR_REJECTED" })
  expect((await iris.details(first)).status).not.toBe("queued")
})

it("is not sure of anything where the key stood for something else", async () => {
  const iris = gateway()
  await iris.create({ ...payout, key: "key_2" })
  await expect(iris.create({ ...payout, amount: 1, key: "key_2" })).rejects.toMatchObject({
    code: "VENDOR_BAD_ANSWER",
  })
})

it("is sure of a refusal of what it asked", async () => {
  await expect(
    gateway().create({ ...payout, account_number: "12", key: "key_3" })
  ).rejects.toMatchObject({ code: "VENDOR_REJECTED" })
})

it.each([
  ["the wrong key", { creator_key: "wrong" }, {}],
  ["its own trouble", {}, { status: 503 }],
  ["a page of somebody else", {}, { status: 502, body: "<html>" }],
  ["a lost answer", {}, { disconnect: true, after: true }],
  ["a refusal in no words of Midtrans", {}, { status: 400, body: { hello: "there" } }],
])("does not know what was done after %s", async (name, changes, fault) => {
  if (Object.keys(fault).length > 0)
    await control("/faults", { vendor: "iris", path: "/payouts", times: 1, ...fault })
  const asked = gateway(changes).create({ ...payout, key: `key ${name}` })
  await expect(asked).rejects.not.toMatchObject({ code: "VENDOR_REJECTED" })
})

it("leaves the releasing to somebody else where it has no key for it", async () => {
  const iris = gateway({ approver_key: undefined })
  const reference = await iris.create({ ...payout, key: "key_4" })
  expect(await iris.approve(reference)).toBe(false)
  expect(await iris.details(reference)).toMatchObject({ status: "queued" })
})

it("says whose an account is, and that there is none", async () => {
  const iris = gateway()
  expect(await iris.ownerOf(payout)).toBe("PEMILIK REKENING")
  expect(await iris.ownerOf({ ...payout, account_number: "9990000000" })).toBeNull()
})
