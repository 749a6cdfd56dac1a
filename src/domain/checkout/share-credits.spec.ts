import fc from "fast-check"
import { rupiah, sum } from "../money/rupiah"
import { type Credit, shareCredits } from "./share-credits"

const credit = (id: string, amount: number): Credit => ({
  id,
  reference: "store-credit",
  reference_id: `acc_${id}`,
  amount: rupiah(amount),
})

it("shares a credit over the parts by what they cost, to the rupiah", () => {
  const [ani, budi, cici] = shareCredits(
    [rupiah(100_000), rupiah(100_000), rupiah(100_000)],
    [credit("card", 100_000)]
  )

  expect([ani, budi, cici].map((shares) => shares?.map(({ amount }) => amount))).toEqual([
    [33_334],
    [33_333],
    [33_333],
  ])
  expect(ani?.[0]).toMatchObject({ id: "card", reference_id: "acc_card" })
})

it("gives a part that costs nothing no share", () => {
  expect(shareCredits([rupiah(0), rupiah(5_000)], [credit("card", 3_000)])).toEqual([
    [],
    [credit("card", 3_000)],
  ])
})

it("refuses more credit than there is to pay", () => {
  expect(() => shareCredits([rupiah(1_000)], [credit("card", 1_001)])).toThrow(RangeError)
})

it("shares whatever there is: no rupiah is lost, and no part gets more than it costs", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(amounts, fc.array(fc.nat(1_000_000), { maxLength: 4 }), (totals, wishes) => {
      let left = totals.reduce((all, total) => all + total, 0)
      const credits = wishes.map((wish, index) => {
        const amount = Math.min(wish, left)
        left -= amount
        return credit(`c${index}`, amount)
      })
      const shared = shareCredits(totals.map(rupiah), credits)

      for (const { id, amount } of credits) {
        const shares = shared.flat().filter((share) => share.id === id)
        expect(sum(shares.map((share) => share.amount))).toBe(amount)
      }
      for (const [index, shares] of shared.entries()) {
        expect(sum(shares.map(({ amount }) => amount))).toBeLessThanOrEqual(totals[index] ?? 0)
      }
    })
  )
})
