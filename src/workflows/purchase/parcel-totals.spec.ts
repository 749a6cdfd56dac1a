import type { DraftLine, DraftMethod, TaxLine } from "./draft-lines"
import { parcelTotals } from "./parcel-totals"

const VAT: TaxLine = { code: "ppn", rate: 11, provider_id: "tp_system" }

type Charge = { seller_id: string; price: number; is_tax_inclusive: boolean; taken_off: number }

/** A line or a method, as far as sums look at it. */
function aCharge({ seller_id, price, is_tax_inclusive, taken_off }: Charge) {
  return {
    id: `${seller_id}_${price}`,
    seller_id,
    is_tax_inclusive,
    tax_lines: [VAT],
    adjustments: taken_off ? [{ amount: taken_off, provider_id: "voucher", is_tax_inclusive }] : [],
  }
}

function aLine(given: Partial<Charge> = {}): DraftLine {
  const line = { seller_id: "sel_ani", price: 100_000, is_tax_inclusive: true, taken_off: 0 }
  const charge = { ...line, ...given }
  return { ...aCharge(charge), unit_price: charge.price, quantity: 1 } as unknown as DraftLine
}

function aMethod(given: Partial<Charge> = {}): DraftMethod {
  const method = { seller_id: "sel_ani", price: 10_000, is_tax_inclusive: true, taken_off: 0 }
  const charge = { ...method, ...given }
  return { ...aCharge(charge), amount: charge.price } as unknown as DraftMethod
}

const region = { automatic_taxes: true }

it("adds each seller's pieces to their courier, less discounts", () => {
  const lines = [aLine({ taken_off: 20_000 }), aLine({ seller_id: "sel_budi", price: 50_000 })]
  const methods = [aMethod(), aMethod({ seller_id: "sel_budi", taken_off: 4_000 })]
  expect(parcelTotals({ lines, methods, region })).toEqual([90_000, 56_000])
})

it("has the tax that comes on top of a price", () => {
  const lines = [aLine({ is_tax_inclusive: false })]
  const methods = [aMethod({ is_tax_inclusive: false })]
  expect(parcelTotals({ lines, methods, region })).toEqual([122_100])
})

it("leaves what it is given as it was", () => {
  const lines = [aLine()]
  const methods = [aMethod()]
  parcelTotals({ lines, methods, region })
  expect([lines, methods]).toEqual([[aLine()], [aMethod()]])
})
