import fc from "fast-check"
import { type Booked, statementOf } from "./statement"

const eight = {
  rule_id: null,
  basis_points: 800,
  fixed: 0,
  minimum: 0,
  cap: null,
  of_shipping: false,
  of_vouchers: false,
  base: 100_000,
  amount: 8_000,
}
const booked = (change: Partial<Booked> = {}): Booked => ({
  event: "part_completed",
  day: "2026-11-29",
  amount: 92_000,
  commission: 8_000,
  commission_tax: 0,
  refunded: 0,
  number: "REL-2026-000123",
  agreed: [eight],
  account: null,
  reason: null,
  ...change,
})
const says = (change: Partial<Booked>) => statementOf(0, [booked(change)]).lines[0]?.says

describe("a line says in one sentence", () => {
  it.each<[string, Partial<Booked>, string, string]>([
    [
      "a sale by a percentage",
      {},
      "Penjualan REL-2026-000123, dikurangi komisi 8 %",
      "Sale REL-2026-000123, less commission 8 %",
    ],
    [
      "a part of a percent",
      { agreed: [{ ...eight, basis_points: 750, amount: 7_500 }] },
      "Penjualan REL-2026-000123, dikurangi komisi 7,5 %",
      "Sale REL-2026-000123, less commission 7.5 %",
    ],
    [
      "a commission that a minimum, a cap or several rules made",
      { agreed: [{ ...eight, amount: 10_000 }], commission: 10_000 },
      "Penjualan REL-2026-000123, dikurangi komisi Rp10.000",
      "Sale REL-2026-000123, less commission Rp10.000",
    ],
    [
      "what went back, and the tax",
      { commission_tax: 880, refunded: 30_000 },
      "Penjualan REL-2026-000123, dikurangi komisi 8 %, PPN-nya Rp880 dan pengembalian dana Rp30.000",
      "Sale REL-2026-000123, less commission 8 %, VAT on it Rp880 and refund Rp30.000",
    ],
    [
      "a sale without commission",
      { commission: 0 },
      "Penjualan REL-2026-000123",
      "Sale REL-2026-000123",
    ],
    [
      "a payout",
      { event: "payout_requested", account: "BCA •••• 1234" },
      "Pencairan ke BCA •••• 1234",
      "Payout to BCA •••• 1234",
    ],
    [
      "one that came back",
      { event: "payout_returned", account: "BCA •••• 1234" },
      "Pencairan ke BCA •••• 1234 kembali",
      "Payout to BCA •••• 1234 came back",
    ],
    [
      "what was booked by hand, and what for",
      { event: "shop_debited", reason: "selisih ongkir REL-2026-000123" },
      "Pengurangan saldo: selisih ongkir REL-2026-000123",
      "Debit: selisih ongkir REL-2026-000123",
    ],
  ])("%s", (_, change, id, en) => {
    expect(says(change)).toEqual({ id, en })
  })
})

it("goes from the opening to the closing balance by its lines", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.array(fc.integer({ min: -1e6, max: 1e6 })), (opening, amounts) => {
      const lines = amounts.map((amount) => booked({ amount }))
      const statement = statementOf(opening, lines)
      expect(statement.closing).toBe(amounts.reduce((sum, amount) => sum + amount, opening))
      expect(statement.lines.at(-1)?.balance ?? opening).toBe(statement.closing)
    })
  )
})
