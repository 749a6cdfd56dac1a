import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { z } from "zod"
import { ListingView } from "../../src/api/_shapes/listing"
import { PaymentView } from "../../src/api/_shapes/payment"
import { SellerRatesView } from "../../src/api/_shapes/shipping"
import { CONTRACT } from "../../src/api/contract"
import { paymentStatus } from "../../src/domain/payment/payment-status"
import { TASK_KINDS } from "../../src/domain/task/task-kind"
import { exampleIn, sectionOf } from "../docs/tables"

const page = readFileSync(join(__dirname, "../../docs/http-api.md"), "utf8")

const EXAMPLES: [string, z.ZodType][] = [
  ["Listing", ListingView],
  ["Rates", SellerRatesView],
  ["Payment", PaymentView],
]

it.each(EXAMPLES)(
  "the example of %s is an answer: all of its fields, and no others",
  (title, shape) => {
    const { error } = shape.safeParse(exampleIn(page, title))

    expect(error?.issues ?? []).toEqual([])
  }
)

it.each(EXAMPLES)(
  "an example of %s that lacks a field, or has another, is none",
  (title, shape) => {
    const example = exampleIn(page, title)
    const [first = ""] = Object.keys(example)
    const { [first]: _, ...less } = example

    expect(shape.safeParse(less).success).toBe(false)
    expect(shape.safeParse({ ...example, unheard_of: 1 }).success).toBe(false)
  }
)

it("no example is left out", () => {
  expect(page.match(/^```json$/gm)).toHaveLength(EXAMPLES.length)
})

it("tells of every kind of task, once", () => {
  const told = sectionOf(page, "Tasks").match(/^\| `\w+`/gm) ?? []

  expect(told.map((row) => row.slice(3, -1)).toSorted()).toEqual([...TASK_KINDS].toSorted())
})

it("ends tasks by routes that there are", () => {
  const routes = sectionOf(page, "Tasks").match(/POST \/[\w/:-]+/g) ?? []
  const there = new Set<string>(CONTRACT.map(({ name }) => name))

  expect(routes.length).toBeGreaterThan(15)
  expect(routes.filter((name) => !there.has(name))).toEqual([])
})

it("tells of each status of a payment, and of each key of the timeline that is one", () => {
  const told = sectionOf(page, "Payment")
  const keys = sectionOf(page, "Timeline")
  const { statuses } = paymentStatus

  expect(statuses.filter((status) => !told.includes(`\`${status}\``))).toEqual([])
  // Every payment begins as pending.
  const reached = statuses.filter((status) => status !== "pending")
  expect(reached.filter((status) => !keys.includes(`\`payment.${status}\``))).toEqual([])
})
