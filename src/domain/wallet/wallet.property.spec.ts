import fc from "fast-check"
import { rupiah, sum } from "../money/rupiah"
import { OWED } from "./accounts"
import { divide, type PartMoney, sharesOf } from "./part-money"
import { entriesOf, type Posting, UnbalancedError } from "./posting"
import {
  type PartBooks,
  type PurchaseBooks,
  postingsOf,
  type RefundBooks,
} from "./purchase-postings"

const ENDS = ["completed", "cancelled", "refunded"] as const

/** A part whose vouchers take off at most what there is, with a commission that the goods can pay. */
const part: fc.Arbitrary<PartBooks> = fc
  .record({
    goods: fc.integer({ min: 1, max: 3_000_000 }),
    shipping: fc.integer({ min: 0, max: 90_001 }),
    off: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    commission: fc.tuple(fc.nat(100), fc.nat(11)),
    status: fc.constantFrom("paid", "shipped", "disputed", ...ENDS),
    disputed: fc.boolean(),
    shipped_by_seller: fc.boolean(),
  })
  .map(({ goods, shipping, off, commission, status, disputed, shipped_by_seller }) => {
    const most = goods + shipping
    const [platform, seller, promotion] = off.map((share) => Math.floor((most * share) / 301)) as [
      number,
      number,
      number,
    ]
    const discount_total = platform + seller + promotion
    const money = {
      item_total: goods,
      shipping_total: shipping,
      discount_total,
      total: most - discount_total,
      vouchers: { platform: rupiah(platform), seller: rupiah(seller) },
    }
    const left = sharesOf(money).goods
    const commission_total = Math.floor((left * commission[0]) / 112)
    return {
      ...money,
      id: "",
      seller_id: "",
      commission_total,
      commission_tax: Math.floor((commission_total * commission[1]) / 100),
      status,
      was_paid: true,
      was_disputed: status === "disputed" || (disputed && status !== "cancelled"),
      shipped_by_seller,
      cash: null,
      refund_due: 0,
    }
  })

const RAILS = ["gateway", "manual", "credit"] as const
const refundFacts = fc.record({
  status: fc.constantFrom("queued", "awaiting_transfer", "done", "dropped"),
  rail: fc.constantFrom(...RAILS),
})

/** A purchase of up to three sellers, at any point of its life. */
const books: fc.Arbitrary<PurchaseBooks> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    credit: fc.nat(100),
    shares: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
    refunds: fc.array(refundFacts, { minLength: 3, maxLength: 3 }),
    split: fc.nat(100),
    extras: fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 1_000_000 }),
        is_credit: fc.boolean(),
        is_of_vendor: fc.boolean(),
        facts: refundFacts,
      }),
      { maxLength: 2 }
    ),
  })
  .map(({ parts, credit, shares, refunds, split, extras }) => {
    const named = parts.map((one, index) => ({
      ...one,
      id: `sord_${index}`,
      seller_id: `sel_${index % 2}`,
    }))
    const owed: RefundBooks[] = []
    const withPromises = named.map((one, index) => {
      const due = promisedBack(one, shares[index] ?? 0)
      // A part of it is owed already, the rest only promised.
      const [first, later] = [
        Math.floor((due * split) / 100),
        Math.ceil((due * (100 - split)) / 100),
      ]
      const facts = refunds[index]
      if (first > 0 && facts) {
        owed.push({
          ...facts,
          id: `rfnd_${index}`,
          seller_order_id: one.id,
          amount: first,
          is_credit: false,
          is_of_vendor: false,
        })
      }
      return { ...one, refund_due: first > 0 ? due - first : first + later }
    })
    const whole = sum(named.map(({ total }) => total))
    const credit_total = Math.floor((whole * credit) / 100)
    return {
      order_id: "order_1",
      payment: {
        id: "ppay_1",
        amount: whole - credit_total,
        credit_total,
        is_paid: true,
      },
      parts: withPromises,
      refunds: [
        ...owed,
        ...extras.map(({ facts, ...extra }, index) => ({
          ...extra,
          ...facts,
          id: `extra_${index}`,
          seller_order_id: null,
        })),
      ],
    }
  })

function promisedBack({ status, total }: PartBooks, share: number): number {
  if (status === "cancelled" || status === "refunded") return total
  return status === "completed" ? Math.floor(((total - 1) * share) / 100) : 0
}

function balancesOf(postings: readonly Posting[]): Map<string, number> {
  const balances = new Map<string, number>()
  for (const { account, owner, amount } of postings.flatMap(({ entries }) => entries)) {
    balances.set(`${account} ${owner}`, (balances.get(`${account} ${owner}`) ?? 0) + amount)
  }
  return balances
}

const balanceOf = (postings: readonly Posting[], account: string) =>
  sum(
    [...balancesOf(postings)].flatMap(([name, amount]) =>
      name.startsWith(`${account} `) ? [amount] : []
    )
  )

const check = (property: (purchase: PurchaseBooks) => void) =>
  fc.assert(fc.property(books, property), { numRuns: 500 })

it("makes 0 of every posting", () =>
  check((purchase) => {
    for (const { entries } of postingsOf(purchase)) {
      expect(sum(entries.map(({ amount }) => amount))).toBe(0)
    }
  }))

it("books an event once", () =>
  check((purchase) => {
    const keys = postingsOf(purchase).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  }))

it("never owes anybody less than nothing, whatever was booked last", () =>
  check((purchase) => {
    const postings = postingsOf(purchase)
    for (let length = 1; length <= postings.length; length++) {
      for (const [name, amount] of balancesOf(postings.slice(0, length))) {
        const isOwed = OWED.some((account) => name.startsWith(`${account} `))
        if (isOwed && amount < 0) throw new Error(`${name} is ${amount}`)
      }
    }
  }))

it("leaves nothing held of parts that are over", () =>
  check((purchase) => {
    const over = purchase.parts.every(({ status }) => ENDS.some((end) => end === status))
    if (!over) return
    const postings = postingsOf(purchase)
    for (const account of ["purchase", "seller_held", "disputed", "shipping"]) {
      expect(balanceOf(postings, account)).toBe(0)
    }
  }))

it("owes buyers what refunds have not returned, and parts have promised", () =>
  check((purchase) => {
    const open = purchase.refunds.filter(({ status }) => status !== "done" && status !== "dropped")
    const promised = purchase.parts.map(({ refund_due }) => refund_due)
    expect(balanceOf(postingsOf(purchase), "refund_owed")).toBe(
      sum([...open.map(({ amount }) => amount), ...promised])
    )
  }))

it("gives the platform its discounts back, and takes no commission, of what is given back whole", () =>
  check((purchase) => {
    const parts = purchase.parts.map((one) => ({
      ...one,
      status: "refunded",
      was_disputed: true,
      cash: null,
      refund_due: one.total,
    }))
    const postings = postingsOf({ ...purchase, parts, refunds: [] })
    for (const account of ["vouchers", "commission", "commission_tax", "claims", "courier"]) {
      expect(balanceOf(postings, account)).toBe(0)
    }
  }))

it("gives the platform back what it paid for a part that cost its buyer nothing and is called off", () => {
  const one: PartMoney = {
    item_total: 100_000,
    shipping_total: 12_000,
    discount_total: 112_000,
    total: 0,
    vouchers: { platform: rupiah(112_000), seller: rupiah(0) },
    commission_total: 8_000,
    commission_tax: 880,
  }
  expect(divide(one, 0, { is_called_off: true })).toMatchObject({
    platform_back: 112_000,
    seller: 0,
    commission: 0,
    shipping: 0,
  })
  expect(divide(one, 0)).toMatchObject({ platform_back: 0, seller: 91_120, shipping: 12_000 })
})

it("gives of two refunds as much as of one, and takes no less commission than of the rest", () =>
  fc.assert(
    fc.property(part, fc.nat(1_000), (one, share) => {
      const refund = Math.floor((one.total * share) / 1_001)
      const { goods } = sharesOf(one)
      const ended = divide(one, refund)
      const left = ended.seller + ended.commission + ended.tax
      expect(left + ended.shipping + refund + ended.platform_back).toBe(goods + one.shipping_total)
      // Within a rupiah of the exact share.
      const exact = goods === 0 ? 0 : (one.commission_total * left) / goods
      expect(ended.commission - exact).toBeGreaterThanOrEqual(0)
      expect(ended.commission - exact).toBeLessThan(1)
    })
  ))

it("refuses amounts that do not add up, and an account of nobody", () => {
  expect(() => entriesOf("paid", { order: "order_1" }, { gateway: -2, purchase: 1 })).toThrow(
    UnbalancedError
  )
  expect(() => entriesOf("paid", {}, { gateway: -1, purchase: 1 })).toThrow(/whose/)
})
