import fc from "fast-check"
import { buildSnapRequest } from "../../providers/payment-midtrans/snap-request"
import { splitOrder } from "../checkout/split-order"
import { NO_MONEY, rupiah, sum } from "../money/rupiah"
import { shareRefund } from "../payment/share-refund"
import { combine, type UsedVoucher } from "./combine"
import { addFunding, fund, fundingBack } from "./funding"
import { obstacleInCart } from "./obstacle"
import { takeOff, without } from "./take-off"
import { EVERYTHING, VOUCHER_EFFECTS, type VoucherCart, type VoucherTerms } from "./voucher"

const SELLERS = ["ani", "budi", "citra", "dewi"]
const seller = fc.constantFrom(...SELLERS)
const some = <T extends string>(...values: T[]) => fc.subarray(values, { maxLength: 2 })
const oddPrice = fc.integer({ min: 1_000, max: 3_000_000 })

const line = fc.record({
  seller_id: seller,
  listing_id: fc.constantFrom("l1", "l2", "l3"),
  brand: fc.constantFrom(null, "Uniqlo", "ZARA"),
  condition: fc.constantFrom("new", "good", "fair"),
  category_ids: some("women", "dresses", "men"),
  // 0 where another discount has taken all of it.
  left: fc.oneof({ weight: 9, arbitrary: oddPrice }, { weight: 1, arbitrary: fc.constant(0) }),
})

/** 1 to 8 lines of up to four sellers, each seller with a courier; sometimes with credit. */
const cart: fc.Arbitrary<VoucherCart> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    couriers: fc.array(fc.integer({ min: 0, max: 75_501 }), { minLength: 4, maxLength: 4 }),
    credit: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ lines, couriers, credit }) => {
    const sellers = [...new Set(lines.map(({ seller_id }) => seller_id))]
    const made = {
      lines: lines.map((one, index) => ({ ...one, id: `item_${index}`, left: rupiah(one.left) })),
      shipping: sellers.map((seller_id, index) => ({
        id: `ship_${seller_id}`,
        seller_id,
        courier: index % 2 === 0 ? "jne" : "sicepat",
        left: rupiah(couriers[index] ?? 0),
      })),
    }
    return { ...made, credit: rupiah(Math.floor((totalOf(made) * credit) / 400)) }
  })

const terms: fc.Arbitrary<Omit<VoucherTerms, "id">> = fc
  .record({
    seller_id: fc.option(seller),
    effect: fc.constantFrom(...VOUCHER_EFFECTS),
    percent: fc.integer({ min: 1, max: 100 }),
    amount: fc.integer({ min: 1, max: 500_000 }),
    max_discount: fc.option(fc.integer({ min: 1, max: 200_000 })),
    min_spend: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_000_000 })),
    stackable: fc.boolean(),
    platform_percent: fc.constantFrom(0, 100, 50, 33, 1),
    scope: fc.record({
      sellers: some(...SELLERS),
      categories: some("women", "men"),
      conditions: some("new", "good"),
      brands: some("uniqlo", "zara"),
      listings: some("l1", "l2"),
      couriers: some("jne", "sicepat"),
      payment_methods: some("gopay", "bank_transfer"),
    }),
  })
  .map(({ percent, amount, ...rest }) => ({
    ...rest,
    value: rest.effect === "fixed" ? amount : percent,
  }))
const wide = terms.map((one) => ({ ...one, scope: EVERYTHING, min_spend: 0 }))
const vouchers = fc
  .array(fc.oneof(terms, wide), { minLength: 1, maxLength: 8 })
  .map((all): VoucherTerms[] => all.map((one, index) => ({ ...one, id: `vch_${index}` })))

const totalOf = ({ lines, shipping }: Pick<VoucherCart, "lines" | "shipping">) =>
  sum([...lines, ...shipping].map(({ left }) => left))
const offBy = (used: readonly UsedVoucher[]) => sum(used.map(({ amount }) => amount))
const sharesOf = (used: readonly UsedVoucher[]) => used.flatMap(({ shares }) => shares)

/** The purchase as it is cut: one part per seller, with what vouchers took off it. */
function partsOf(cart: VoucherCart, used: readonly UsedVoucher[]) {
  const discountOf = (id: string) =>
    sum(sharesOf(used).flatMap((share) => (share.id === id ? share.amount : [])))
  const charge = ({ id, seller_id, left }: { id: string; seller_id: string; left: number }) => ({
    id,
    seller_id,
    subtotal: rupiah(left),
    discount: discountOf(id),
  })
  return splitOrder({
    total: rupiah(totalOf(cart) - offBy(used) - cart.credit),
    lines: cart.lines.map(charge),
    shipping: cart.shipping.map(charge),
    credits: cart.credit
      ? [{ id: "credit", reference: "store-credit", reference_id: null, amount: cart.credit }]
      : [],
  })
}

const DAY = 24 * 60 * 60 * 1_000
const asked = (id: string, price: number) => ({ id, name: id, price: rupiah(price), quantity: 1 })

const fundingOf = (used: readonly UsedVoucher[], of: (seller_id: string) => boolean) =>
  addFunding(
    used.flatMap(({ voucher, shares }) =>
      shares
        .filter(({ seller_id }) => of(seller_id))
        .map(({ amount }) => fund(amount, voucher.platform_percent))
    )
  )

it("takes off whole rupiah, of each line no more than there is, and leaves what credit paid", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      const used = combine(cart, given)
      const left = without(cart, sharesOf(used))
      for (const { left: rest } of [...left.lines, ...left.shipping]) {
        expect(Number.isSafeInteger(rest) && rest >= 0).toBe(true)
      }
      expect(totalOf(left)).toBe(totalOf(cart) - offBy(used))
      expect(totalOf(left)).toBeGreaterThanOrEqual(cart.credit)
    })
  )
})

it("gives each voucher what it says: its percentage, its sum, its cap, from its minimum on", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      for (const { voucher, amount, shares } of combine(cart, given)) {
        expect(obstacleInCart(voucher, cart)).toBeNull()
        expect(amount).toBe(sum(shares.map((share) => share.amount)))
        if (voucher.effect === "fixed") expect(amount).toBeLessThanOrEqual(voucher.value)
        if (voucher.max_discount !== null) {
          expect(amount).toBeLessThanOrEqual(voucher.max_discount)
        }
        const of = voucher.effect === "shipping" ? "shipping" : "line"
        expect(shares.every((share) => share.of === of)).toBe(true)
        if (voucher.seller_id) {
          expect(shares.every(({ seller_id }) => seller_id === voucher.seller_id)).toBe(true)
        }
      }
    })
  )
})

it("lets one voucher of each shop, one of the platform and one of couriers go together", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      const used = combine(cart, given).map(({ voucher }) => voucher)
      const places = used.map(({ effect, seller_id }) =>
        effect === "shipping" ? "shipping" : (seller_id ?? "platform")
      )
      expect(new Set(places).size).toBe(places.length)
      if (used.some(({ stackable }) => !stackable)) expect(used).toHaveLength(1)
    })
  )
})

it("does not depend on the order in which vouchers were given, nor on giving one twice", () => {
  const shuffled = vouchers.chain((given) =>
    fc
      .shuffledSubarray([...given, ...given], {
        minLength: given.length * 2,
        maxLength: given.length * 2,
      })
      .map((again) => ({ given, again }))
  )
  fc.assert(
    fc.property(cart, shuffled, (cart, { given, again }) => {
      expect(combine(cart, again)).toEqual(combine(cart, given))
    })
  )
})

it("takes off no less than any of the vouchers alone", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      const best = offBy(combine(cart, given))
      for (const voucher of given) {
        expect(best).toBeGreaterThanOrEqual(offBy(combine(cart, [voucher])))
      }
    })
  )
})

it("agrees with the parts that the order is cut into, and with who pays for it", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      const used = combine(cart, given)
      const parts = partsOf(cart, used)
      expect(sum(parts.map(({ discount_total }) => discount_total))).toBe(offBy(used))
      for (const part of parts) {
        expect(part.total).toBeGreaterThanOrEqual(0)
        const { platform, seller } = fundingOf(used, (id) => id === part.seller_id)
        expect(platform + seller).toBe(part.discount_total)
      }
      const whole = fundingOf(used, () => true)
      expect(whole.platform + whole.seller).toBe(offBy(used))
    })
  )
})

it("is asked of its buyer in whole rupiah that add up, of what nothing else has paid", () => {
  fc.assert(
    fc.property(cart, vouchers, (cart, given) => {
      const used = combine(cart, given)
      const amount = rupiah(totalOf(cart) - offBy(used) - cart.credit)
      // Nothing is left to pay: nobody is asked.
      fc.pre(amount > 0)
      const { transaction_details, item_details = [] } = buildSnapRequest({
        midtrans_order_id: "payses_1-1",
        amount,
        lines: [
          ...[...cart.lines, ...cart.shipping].map(({ id, left }) => asked(id, left)),
          ...(cart.credit ? [asked("credit", 0 - cart.credit)] : []),
        ],
        customer: {},
        expiry: { start: new Date(0), deadline: new Date(DAY) },
      })
      expect(transaction_details.gross_amount).toBe(amount)
      expect(sum(item_details.map(({ price, quantity }) => rupiah(price * quantity)))).toBe(amount)
      expect(item_details.filter(({ name }) => name === "Rounding")).toEqual([])
      const discount = item_details.find(({ name }) => name === "Discount")
      expect(discount?.price ?? 0).toBe(0 - offBy(used))
      expect(item_details.every(({ price }) => Number.isSafeInteger(price))).toBe(true)
    })
  )
})

it("gives back by part what was paid for it, and who paid for the rest, whatever is refunded", () => {
  const refunds = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(cart, vouchers, fc.subarray(SELLERS), refunds, (cart, given, gone, steps) => {
      const used = combine(cart, given)
      for (const part of partsOf(cart, used)) {
        const funding = fundingOf(used, (id) => id === part.seller_id)
        let refunded = NO_MONEY
        let before = fundingBack(funding, { refunded, total: rupiah(part.total || 1) })
        for (const step of steps) {
          refunded = rupiah(Math.min(part.total, refunded + Math.ceil((part.total * step) / 400)))
          const back = fundingBack(funding, { refunded, total: part.total })
          expect(back.platform).toBeGreaterThanOrEqual(before.platform)
          expect(back.seller).toBeLessThanOrEqual(funding.seller)
          before = back
        }
        if (!gone.includes(part.seller_id)) continue
        const { total } = part
        expect(fundingBack(funding, { refunded: total, total })).toEqual(funding)
        const back = shareRefund(total, part)
        expect(back.payment + sum(back.credits.map(({ amount }) => amount))).toBe(total)
      }
    })
  )
})

it("takes off the share of a price that it says, to the rupiah", () => {
  fc.assert(
    fc.property(oddPrice, fc.integer({ min: 1, max: 100 }), (price, percent) => {
      const only: VoucherCart = {
        lines: [
          {
            id: "item",
            seller_id: "ani",
            listing_id: "l1",
            brand: null,
            condition: "good",
            category_ids: [],
            left: rupiah(price),
          },
        ],
        shipping: [],
        credit: NO_MONEY,
      }
      const voucher: VoucherTerms = {
        id: "vch",
        seller_id: null,
        effect: "percent",
        value: percent,
        max_discount: null,
        min_spend: 0,
        stackable: true,
        platform_percent: 100,
        scope: EVERYTHING,
      }
      const [share] = takeOff(voucher, only)
      const exact = (price * percent) / 100
      expect(share?.amount ?? 0).toBeLessThanOrEqual(exact + 1e-6)
      expect(share?.amount ?? 0).toBeGreaterThan(exact - 1)
    })
  )
})
