import { rupiah } from "../money/rupiah"
import { shareRefund } from "./share-refund"

const credit = (id: string, amount: number) => ({
  id,
  reference: "store-credit",
  reference_id: id,
  amount: rupiah(amount),
})
const part = { total: rupiah(100_000), credits: [credit("balance", 20_000), credit("card", 5_000)] }

it("gives the whole of a part back exactly as it came", () => {
  expect(shareRefund(rupiah(100_000), part)).toEqual({ payment: 75_000, credits: part.credits })
})

it("shares a part of it in the proportion in which they paid, and loses no rupiah", () => {
  const { payment, credits } = shareRefund(rupiah(33_333), part)

  expect([payment, ...credits.map(({ amount }) => amount)]).toEqual([25_000, 6_666, 1_667])
})

it("gives everything back to the payment where there was no credit, and nothing where credit paid all", () => {
  expect(shareRefund(rupiah(5), { total: rupiah(10), credits: [] })).toEqual({
    payment: 5,
    credits: [],
  })
  expect(
    shareRefund(rupiah(10), { total: rupiah(10), credits: [credit("card", 10)] })
  ).toMatchObject({ payment: 0, credits: [{ id: "card", amount: 10 }] })
})
