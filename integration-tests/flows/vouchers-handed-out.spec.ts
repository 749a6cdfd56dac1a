import { parse } from "csv-parse/sync"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { buyAtOnce, quoteAtOnce } from "../helpers/given/one-request"
import { theOperator } from "../helpers/given/people"
import { aVoucher, usesOfVoucher } from "../helpers/given/vouchers"
import { serverUrl } from "../helpers/servers"

afterAll(closeDatabase)

const VOUCHERS = "/admin/reluv/vouchers"

/** The table as an operator downloads it. */
async function tableOfUses(id: string, separator: "semicolon" | "comma") {
  const answer = await fetch(`${serverUrl()}${VOUCHERS}/${id}/uses/csv?separator=${separator}`, {
    headers: { authorization: `Bearer ${await theOperator()}` },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get("content-type")).toMatch(/^text\/csv/)
  const delimiter = separator === "comma" ? "," : ";"
  return parse(Buffer.from(await answer.arrayBuffer()), {
    bom: true,
    columns: true,
    delimiter,
  }) as Record<string, string>[]
}

it("is looked at on a sample before it is made, whoever pays for it", async () => {
  const token = await theOperator()
  const preview = (voucher: object, sample: object) =>
    call("/admin/reluv/voucher-previews", { token, body: { voucher, sample } })
  expect(
    await preview(
      { effect: "percent", value: 10, max_discount: 25_000, platform_percent: 33 },
      { items: 300_001, shipping: 18_000 }
    )
  ).toEqual({ amount: 25_000, to_pay: 293_001, by_platform: 8_250, by_seller: 16_750, missing: 0 })
  expect(
    await preview(
      { effect: "fixed", value: 20_000, min_spend: 150_000 },
      { items: 120_000, shipping: 9_000 }
    )
  ).toEqual({ amount: 0, to_pay: 129_000, by_platform: 0, by_seller: 0, missing: 30_000 })
  const refused = await send("/admin/reluv/voucher-previews", {
    token,
    body: { voucher: { effect: "percent", value: 101 }, sample: { items: 1 } },
  })
  expect(refused.status).toBe(400)
})

it("is told by a quote with what it takes off, or how much is missing for it", async () => {
  const buyer = await given.aCustomer()
  const piece = await given.aListing(await given.aSeller(), { price: 150_000 })
  const enough = await aVoucher({ effect: "fixed", value: 10_000, min_spend: 150_000 })
  const more = await aVoucher({ effect: "fixed", value: 20_000, min_spend: 180_000 })
  const { body } = await quoteAtOnce(buyer, [piece], { voucher_codes: [enough.code, more.code] })
  expect(body.discount_total).toBe(10_000)
  expect(body.vouchers).toHaveLength(2)
  expect(body.vouchers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: enough.code, amount: 10_000, obstacle: null }),
      expect.objectContaining({
        code: more.code,
        amount: 0,
        obstacle: expect.objectContaining({ why: "min_spend", missing: 30_000 }),
      }),
    ])
  )
})

it("is handed out as codes of one use each, and its uses are a table with the orders in it", async () => {
  const token = await theOperator()
  const seller = await given.aSeller()
  const { id } = await aVoucher({ effect: "fixed", value: 10_000 })
  const { codes } = await call<{ codes: string[] }>(`${VOUCHERS}/${id}/codes`, {
    token,
    body: { count: 200, prefix: "gajian" },
  })
  expect(new Set(codes).size).toBe(200)
  expect(codes.every((code) => code.startsWith("GAJIAN"))).toBe(true)
  const [first = "", second = ""] = codes
  const buy = async (code: string) =>
    buyAtOnce(await given.aCustomer(), [await given.aListing(seller)], { voucher_codes: [code] })

  const kept = await buy(first)
  const cancelled = await given.anUnpaidOrder(
    await given.aCustomer(),
    [await given.aListing(seller)],
    { voucher_codes: [second] }
  )
  expect(kept.status).toBe(201)
  expect((await buy(first)).body).toMatchObject({ code: "ORD_005" })
  expect((await buy(second)).body).toMatchObject({ code: "ORD_005" })
  await call(`/store/orders/${cancelled.id}/cancel`, {
    token: cancelled.cart.buyer.token,
    body: {},
  })
  expect((await buy(second)).status).toBe(201)
  expect(await usesOfVoucher(id)).toMatchObject({ counted: 2, used: 2, returned: 1 })

  for (const separator of ["semicolon", "comma"] as const) {
    const table = await tableOfUses(id, separator)
    expect(table.map(({ code, status }) => [code, status]).sort()).toEqual(
      [
        [first, "used"],
        [second, "returned"],
        [second, "used"],
      ].sort()
    )
    const row = table.find(({ order_id }) => order_id === cancelled.id)
    expect(row).toMatchObject({ amount: "10000", platform_percent: "100", status: "returned" })
    expect(Date.parse(row?.returned_at ?? "")).not.toBeNaN()
    expect(table.some(({ order_id }) => order_id === kept.body.order.id)).toBe(true)
  }
  const nobody = await send(`${VOUCHERS}/vch_nobody/uses/csv`, { token })
  expect([nobody.status, nobody.body.code]).toEqual([404, "VOUCHER_NOT_FOUND"])
  expect((await send(`${VOUCHERS}/${id}/codes`, { token, body: { count: 10_001 } })).status).toBe(
    400
  )
})
