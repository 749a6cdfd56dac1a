import { parse } from "csv-parse/sync"
import type { LedgerAdjustmentView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { aRichShop, balanceOf, ledgerWrongs } from "../helpers/given/earnings"
import { type Seller, theColleague, theOperator } from "../helpers/given/people"
import { serverUrl } from "../helpers/servers"

afterAll(closeDatabase)

const ADJUSTMENTS = "/admin/reluv/ledger/adjustments"
const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)

async function adjust(body: Record<string, unknown>): Promise<LedgerAdjustmentView> {
  const { adjustment } = await call<{ adjustment: LedgerAdjustmentView }>(ADJUSTMENTS, {
    token: await theOperator(),
    body,
  })
  return adjustment
}

async function agree({ id }: { id: string }): Promise<void> {
  await call(`${ADJUSTMENTS}/${id}`, { token: await theColleague(), body: { status: "approved" } })
}

describe("what is booked by hand", () => {
  it("is asked for by one operator and approved by another, and reversed the same way", async () => {
    const shop = await aRichShop()
    const asked = await adjust({
      kind: "shop_debited",
      amount: 20_000,
      subject: shop.seller.id,
      reason: "Chargeback REL-1",
    })
    expect(asked).toMatchObject({ status: "requested", decided_by: null })
    const own = await send(`${ADJUSTMENTS}/${asked.id}`, {
      token: await theOperator(),
      body: { status: "approved" },
    })
    expect([own.status, own.body.code]).toEqual([400, "ADJUSTMENT_NEEDS_ANOTHER"])
    await agree(asked)
    expect(await balanceOf(shop)).toMatchObject({ available: 130_000 })

    const { adjustment } = await call<{ adjustment: LedgerAdjustmentView }>(
      `${ADJUSTMENTS}/${asked.id}/reverse`,
      { token: await theOperator(), body: { reason: "Salah toko" } }
    )
    await agree(adjustment)
    expect(await balanceOf(shop)).toMatchObject({ available: 150_000 })
    expect(await ledgerWrongs()).toEqual([])

    const { adjustments } = await call<{ adjustments: LedgerAdjustmentView[] }>(
      `${ADJUSTMENTS}?status=approved&limit=2`,
      { token: await theOperator() }
    )
    expect(adjustments).toMatchObject([
      { id: adjustment.id, reversal_of: asked.id, decided_by: { email: "colleague@example.com" } },
      { id: asked.id, requested_by: { email: "admin@example.com" } },
    ])
  })
})

describe("a statement", () => {
  it("goes by its lines from nothing to the balance that the ledger has", async () => {
    const shop = await aRichShop()
    const token = await theOperator()
    const { payout } = await call<{ payout: { id: string } }>("/seller/payouts", {
      token: shop.token,
      body: { amount: 60_000 },
    })
    await call(`/admin/reluv/payouts/${payout.id}`, {
      token,
      body: { status: "rejected", reason: "Rekening salah" },
    })
    await call("/seller/payouts", { token: shop.token, body: { amount: 40_000 } })
    await agree(
      await adjust({
        kind: "shop_credited",
        amount: 5_000,
        subject: shop.seller.id,
        reason: "Ganti rugi paket basah",
      })
    )
    const rows = await statementOf(shop)
    const [, opening, ...lines] = rows
    const closing = lines.pop()
    expect(opening?.slice(1)).toEqual(["Saldo awal", "", "0"])
    expect(lines.map(([, says, amount]) => [says, amount])).toEqual([
      [expect.stringMatching(/^Penjualan REL-T-/), "150000"],
      ["Pencairan ke BCA ***7890", "-60000"],
      ["Pencairan ke BCA ***7890 ditolak", "60000"],
      ["Pencairan ke BCA ***7890", "-40000"],
      ["Penambahan saldo: Ganti rugi paket basah", "5000"],
    ])
    const { available } = await balanceOf(shop)
    expect(closing?.[3]).toBe(String(available))
    const [ledger] = await sql<{ total: string }>(
      `select sum(amount)::text as total from reluv_ledger_entry
       where account = 'seller_available' and owner = $1`,
      [shop.seller.id]
    )
    expect(ledger?.total).toBe(String(available))
  })

  it("is a PDF, in the language that is asked for", async () => {
    const shop = await aRichShop()
    for (const language of ["id", "en"]) {
      const answer = await fetch(`${serverUrl()}/seller/statements?month=${month}`, {
        headers: { authorization: `Bearer ${shop.token}`, "accept-language": language },
      })
      expect(answer.headers.get("content-type")).toBe("application/pdf")
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
      expect(bytes.length).toBeGreaterThan(1_000)
    }
  })
})

describe("a balance", () => {
  it("says of what is held when it becomes available", async () => {
    const shop = await aRichShop()
    await sql(
      `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
         discount_total, total, commission_total, paid_at, complete_by, cash_due)
       select 'sord_soon_' || n || $1, 'REL-S-' || n || $1, 'order_soon_' || n || $1, $1,
         case n when 2 then 'paid' else 'delivered' end, 50000, 9000, 0, 59000, 2500, now(),
         case when n <> 2 then timestamptz '2030-01-01T00:00:00Z' end, case n when 3 then 59000 end
       from generate_series(1, 3) n`,
      [shop.seller.id]
    )
    const { balance } = await call<{ balance: object }>("/seller/balance", { token: shop.token })
    expect(balance).toMatchObject({
      upcoming: [
        { amount: 47_500, available_at: "2030-01-01T00:00:00.000Z", awaits_cash: false },
        { amount: 47_500, available_at: null, awaits_cash: false },
        // Nobody knows when its courier hands over what it collected.
        { amount: 47_500, available_at: null, awaits_cash: true },
      ],
    })
    const seen = await call<{ balance: object }>(`/admin/reluv/sellers/${shop.seller.id}/balance`, {
      token: await theOperator(),
    })
    expect(seen.balance).toEqual(balance)
    await sql("delete from reluv_seller_order where number like 'REL-S-%'")
  })
})

async function statementOf({ token }: Seller): Promise<string[][]> {
  const answer = await fetch(
    `${serverUrl()}/seller/exports/statements?month=${month}&separator=comma`,
    {
      headers: { authorization: `Bearer ${token}`, "accept-language": "id" },
    }
  )
  expect(answer.status).toBe(200)
  return parse(await answer.text(), { bom: true })
}
