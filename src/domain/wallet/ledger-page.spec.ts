import { readFileSync } from "node:fs"
import { join } from "node:path"
import { rupiah } from "../money/rupiah"
import { ACCOUNTS } from "./accounts"
import { ADJUSTMENTS, type AdjustmentKind } from "./adjustment"
import { adjustmentPostings } from "./adjustment-postings"
import { LEDGER_EVENTS } from "./events"
import { type PayoutBooks, payoutPostings } from "./payout-postings"
import type { Posting } from "./posting"
import { type PurchaseBooks, postingsOf, type RefundBooks } from "./purchase-postings"

const PAGE = readFileSync(join(__dirname, "../../../docs/ledger.md"), "utf8")

/** The rows of the table below a heading, without its head. */
function rowsBelow(text: string, heading: string): string[][] {
  const section = text.slice(text.indexOf(heading) + heading.length).split(/^#/m)[0] ?? ""
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", ""))
    )
}

it("names every account as the chart does", () => {
  expect(rowsBelow(PAGE, "## Accounts")).toEqual(
    Object.entries(ACCOUNTS).map(([name, { says, owner, kind }]) => [
      name,
      says,
      owner?.replace("_", " ") ?? "–",
      kind,
    ])
  )
})

it("names every event, and the fact that it is booked with", () => {
  expect(rowsBelow(PAGE, "## Events")).toEqual(
    Object.entries(LEDGER_EVENTS).map(([name, { says, fact }]) => [name, says, fact])
  )
})

const sections = PAGE.split(/^### /m).slice(1)
const payouts = sections.filter((section) => section.startsWith("Payout "))
const adjustments = sections.filter((section) => section.startsWith("Adjustment "))
const examples = sections.filter(
  (section) => !payouts.includes(section) && !adjustments.includes(section)
)

it("names every kind of adjustment, and which accounts it moves", () => {
  expect(rowsBelow(PAGE, "## By hand")).toEqual(
    Object.entries(ADJUSTMENTS).map(([kind, { of, from, to }]) => [
      kind,
      of?.replace("_", " ") ?? "–",
      from,
      to,
    ])
  )
})

it("has twenty examples or more", () => {
  expect(examples.length).toBeGreaterThanOrEqual(20)
})

it.each(examples.map((example) => [example.split("\n")[0] ?? "", example]))(
  "books example %s",
  (title, example) => {
    const [, given = ""] = example.split("\n\n")
    expect(postingsOf(booksOf(given)).map(told)).toEqual(rowsBelow(`### ${example}`, title))
  }
)

it.each(payouts.map((example) => [example.split("\n")[0] ?? "", example]))(
  "books %s",
  (title, example) => {
    const [, given = ""] = example.split("\n\n")
    const says = (word: string) => new RegExp(`\\b${word}\\b`, "i").test(given)
    const amount = (name: string) =>
      Number(new RegExp(`${name} ([\\d.]+\\d)`, "i").exec(given)?.[1]?.replaceAll(".", "") ?? 0)
    const statuses = ["returned", "paid", "cancelled", "rejected"] as const
    const books: PayoutBooks = {
      id: "pout_1",
      seller_id: "sel_1",
      amount: amount("amount"),
      fee: amount("fee"),
      status: statuses.find(says) ?? "requested",
      was_paid: says("paid"),
    }
    expect(payoutPostings(books).map(told)).toEqual(rowsBelow(`### ${example}`, title))
  }
)

it.each(adjustments.map((example) => [example.split("\n")[0] ?? "", example]))(
  "books %s",
  (title, example) => {
    const [, given = ""] = example.split("\n\n")
    const [, kind = "", amount = ""] = /^Kind (\w+), amount ([\d.]+\d)/.exec(given) ?? []
    const postings = adjustmentPostings({
      id: "ladj_1",
      kind: kind as AdjustmentKind,
      amount: Number(amount.replaceAll(".", "")),
      seller_id: "sel_1",
      order_id: null,
      seller_order_id: null,
      is_reversal: given.includes("a reversal"),
      status: given.includes("Approved") ? "approved" : "rejected",
    })
    expect(postings.map(told)).toEqual(rowsBelow(`### ${example}`, title))
  }
)

/** What an example says of its purchase: `Goods 100.000, courier 12.000. Completed. Refund of …`. */
function booksOf(given: string): PurchaseBooks {
  // A dot ends a sentence unless it stands in a number.
  const [facts = "", ...sentences] = given.trim().replace(/\.$/, "").toLowerCase().split(/\. /)
  const amount = (name: string) =>
    Number(new RegExp(`${name} ([\\d.]+)`).exec(facts)?.[1]?.replaceAll(".", "") ?? 0)
  const [status = "", ...refunds] = sentences
  const vouchers = {
    platform: rupiah(amount("platform's voucher")),
    seller: rupiah(amount("seller's voucher")),
  }
  const [item_total, shipping_total, credit_total] = ["goods", "courier", "credit"].map(amount) as [
    number,
    number,
    number,
  ]
  const discount_total = vouchers.platform + vouchers.seller + amount("promotion")
  const total = item_total + shipping_total - discount_total
  const is_paid = status !== "unpaid"
  const isCash = facts.includes("at the door")
  const remitted = facts.includes("remitted")
    ? { amount: amount("remitted"), fee: amount("kept") }
    : null
  return {
    order_id: "order_1",
    payment: {
      id: "ppay_1",
      amount: total - credit_total,
      credit_total,
      is_paid: is_paid && !isCash,
    },
    parts: [
      {
        id: "sord_1",
        seller_id: "sel_1",
        item_total,
        shipping_total,
        discount_total,
        total,
        vouchers,
        commission_total: amount("commission"),
        commission_tax: amount("tax"),
        status,
        was_paid: is_paid,
        was_disputed: facts.includes("disputed"),
        shipped_by_seller: facts.includes("shipped by the seller"),
        cash: isCash
          ? {
              is_collected: facts.includes("collected"),
              is_denied: facts.includes("denied"),
              remitted,
            }
          : null,
        refund_due: 0,
      },
    ],
    refunds: refunds.map(refundOf),
  }
}

function refundOf(sentence: string, index: number): RefundBooks {
  const found = /^refund of (.+) by (gateway|manual|credit) ([\d.]+), (\w+)$/.exec(sentence)
  const [, whose, rail, amount = "", status = ""] = found ?? []
  if (!found) throw new Error(`nobody can read "${sentence}"`)
  return {
    id: `rfnd_${index}`,
    seller_order_id: whose === "the part" ? "sord_1" : null,
    amount: Number(amount.replaceAll(".", "")),
    status,
    rail: rail as RefundBooks["rail"],
    is_credit: whose === "credit",
    is_of_vendor: whose === "the vendor",
  }
}

/** A posting as the page writes it. */
function told({ event, entries }: Posting): string[] {
  const side = (sign: number) =>
    entries
      .filter(({ amount }) => Math.sign(amount) === sign)
      .map(({ account, amount }) => `${account} ${grouped(amount * sign)}`)
      .join(", ")
  return [event, side(-1), side(1)]
}

function grouped(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ".")
}
