import fc from "fast-check"
import { rupiah, sum } from "../money/rupiah"
import { type OrderLine, type OrderShipping, SplitError, splitOrder } from "./split-order"

function line(id: string, seller_id: string, subtotal: number, discount = 0): OrderLine {
  return { id, seller_id, subtotal: rupiah(subtotal), discount: rupiah(discount) }
}

const shipping: (...charge: Parameters<typeof line>) => OrderShipping = line

it("cuts an order into one part per seller, in the order in which they appear", () => {
  const parts = splitOrder({
    total: rupiah(371_000),
    lines: [
      line("kebaya", "ani", 150_000),
      line("tas", "budi", 120_000, 20_000),
      line("kain", "ani", 90_000),
    ],
    shipping: [shipping("to-budi", "budi", 12_000), shipping("to-ani", "ani", 24_000, 5_000)],
    credits: [],
  })

  expect(parts).toEqual([
    {
      seller_id: "ani",
      line_ids: ["kebaya", "kain"],
      shipping_method_id: "to-ani",
      item_total: 240_000,
      shipping_total: 24_000,
      discount_total: 5_000,
      total: 259_000,
      credit_total: 0,
      credits: [],
    },
    {
      seller_id: "budi",
      line_ids: ["tas"],
      shipping_method_id: "to-budi",
      item_total: 120_000,
      shipping_total: 12_000,
      discount_total: 20_000,
      total: 112_000,
      credit_total: 0,
      credits: [],
    },
  ])
})

it("lets a seller ship nothing, as with digital goods", () => {
  const [part] = splitOrder({
    total: rupiah(50_000),
    lines: [line("voucher", "ani", 50_000)],
    shipping: [],
    credits: [],
  })

  expect(part).toMatchObject({ shipping_method_id: null, shipping_total: 0, total: 50_000 })
})

it("cuts a free order", () => {
  expect(
    splitOrder({
      total: rupiah(0),
      lines: [line("gift", "ani", 50_000, 50_000)],
      shipping: [shipping("free", "ani", 10_000, 10_000)],
      credits: [],
    })
  ).toMatchObject([{ discount_total: 60_000, total: 0 }])
})

it("leaves to pay what credits do not cover, and says of each part what they cover", () => {
  const parts = splitOrder({
    total: rupiah(70_000),
    lines: [line("kebaya", "ani", 60_000), line("tas", "budi", 30_000)],
    shipping: [shipping("to-ani", "ani", 10_000)],
    credits: [{ id: "card", reference: "gift-card", reference_id: "gc", amount: rupiah(30_000) }],
  })

  expect(parts).toMatchObject([
    { total: 70_000, credit_total: 21_000, credits: [{ id: "card", amount: 21_000 }] },
    { total: 30_000, credit_total: 9_000, credits: [{ id: "card", amount: 9_000 }] },
  ])
})

it("has no parts when there is nothing", () => {
  expect(splitOrder({ total: rupiah(0), lines: [], shipping: [], credits: [] })).toEqual([])
})

it.each([
  {
    why: "a shipping method that belongs to nobody",
    total: 62_000,
    methods: [shipping("to-nobody", "citra", 12_000)],
    says: "to-nobody belongs to no seller",
  },
  {
    why: "two shipping methods for one parcel",
    total: 70_000,
    methods: [shipping("one", "ani", 10_000), shipping("two", "ani", 10_000)],
    says: "several shipping methods",
  },
  {
    why: "a rupiah too much",
    total: 50_001,
    methods: [],
    says: "the parts leave 50000 rupiah to pay, the order 50001",
  },
  { why: "a rupiah too little", total: 49_999, methods: [], says: "the order 49999" },
])("refuses $why", ({ total, methods, says }) => {
  const split = () =>
    splitOrder({
      total: rupiah(total),
      lines: [line("kebaya", "ani", 50_000)],
      shipping: methods,
      credits: [],
    })

  expect(split).toThrow(SplitError)
  expect(split).toThrow(says)
})

it("gives every line to exactly one part, and every rupiah, whatever the order", () => {
  const price = fc.integer({ min: 0, max: 10_000_000 })
  const sellers = fc.constantFrom("ani", "budi", "citra", "dewi")
  const anyLine = fc.record({ seller_id: sellers, subtotal: price, discount: price })

  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), price, (drafts, courier) => {
      const lines = drafts.map(({ seller_id, subtotal, discount }, index) =>
        line(`line-${index}`, seller_id, subtotal, Math.min(discount, subtotal))
      )
      const methods = [...new Set(lines.map(({ seller_id }) => seller_id))].map((seller) =>
        shipping(`to-${seller}`, seller, courier)
      )
      const total = sum([...lines, ...methods].map(({ subtotal, discount }) => subtotal - discount))

      const parts = splitOrder({ total, lines, shipping: methods, credits: [] })

      expect(sum(parts.map((part) => part.total))).toBe(total)
      expect(parts.flatMap((part) => part.line_ids).toSorted()).toEqual(
        lines.map(({ id }) => id).toSorted()
      )
      for (const part of parts) {
        expect(part.total).toBe(part.item_total + part.shipping_total - part.discount_total)
      }
    })
  )
})
