import { BankAccountInput } from "./_shapes/payment"
import { AdminDecideDispute } from "./admin/reluv/disputes/contract"
import { AdminNote } from "./admin/reluv/note"
import { AdminRecordTransfer } from "./admin/reluv/refunds/contract"
import { AdminListSellers } from "./admin/reluv/sellers/contract"
import { AdminListTasks } from "./admin/reluv/tasks/contract"
import { AdminListWebhooks } from "./admin/reluv/webhooks/contract"
import { SellerUpdateMe } from "./seller/me/contract"
import { SellerAnswerDispute, SellerListOrders, SellerRejectOrder } from "./seller/orders/contract"
import { StoreListAreas } from "./store/areas/contract"
import { StoreListListings } from "./store/listings/contract"
import { StoreOpenDispute } from "./store/seller-orders/contract"

const first = { limit: 20, offset: 0 }

describe("browsing listings", () => {
  it("asks for nothing in particular", () => {
    expect(StoreListListings.parse({})).toEqual({ ...first, order: "newest" })
  })

  it.each([
    ["good", ["good"]],
    [
      ["good", "fair"],
      ["good", "fair"],
    ],
  ])("takes the condition %j", (condition, read) => {
    expect(StoreListListings.parse({ condition }).condition).toEqual(read)
  })

  it("reads prices from the query", () => {
    expect(StoreListListings.parse({ min_price: "0", max_price: "150000" })).toMatchObject({
      min_price: 0,
      max_price: 150_000,
    })
  })

  it.each([
    { condition: "mint" },
    { condition: [] as string[], min_price: "x" },
    { min_price: "-1" },
    { min_price: "1.5" },
    { max_price: "1e12" },
    { seller_id: "" },
    { seller_id: ["a", "b"] },
    { limit: "1000000000" },
  ])("is refused with %j", (query) => {
    expect(StoreListListings.safeParse(query).success).toBe(false)
  })

  it("never hands a stranger's filter on", () => {
    for (const query of [{ status: "draft" }, { fields: "*contact" }]) {
      expect(StoreListListings.safeParse(query).success).toBe(false)
    }
  })
})

it.each([["a"], [""], ["x".repeat(101)], [undefined], [["ab", "cd"]]])(
  "looks for no area by %j",
  (q) => {
    expect(StoreListAreas.safeParse({ q }).success).toBe(false)
  }
)

describe("a shop's own page", () => {
  it("changes what is named, and may be emptied", () => {
    expect(SellerUpdateMe.parse({ description: null, couriers: ["jne"] })).toEqual({
      description: null,
      couriers: ["jne"],
    })
  })

  it("can change neither its state nor its handle", () => {
    for (const change of [{ status: "active" }, { handle: "other" }, { id: "sel_other" }]) {
      expect(SellerUpdateMe.safeParse(change).success).toBe(false)
    }
  })

  it.each([
    { name: "ab" },
    { name: null },
    { logo_url: "javascript:alert(1)" },
    { banner_url: "ftp://x.example/y" },
    { couriers: [] },
    { couriers: ["x".repeat(41)] },
  ])("is refused with %j", (change) => {
    expect(SellerUpdateMe.safeParse(change).success).toBe(false)
  })
})

describe("a bank account for a refund", () => {
  const account = { bank: "BCA", account_number: "8120012345", account_name: "Budi Santoso" }

  it("is kept as it was typed, zeros included", () => {
    const typed = { ...account, account_number: "0081200123" }

    expect(BankAccountInput.parse(typed)).toEqual(typed)
  })

  it.each([
    { account_number: "1234" },
    { account_number: "1".repeat(21) },
    { account_number: "812-001" },
    { account_number: 8120012345 },
    { account_name: "B" },
    { bank: "" },
  ])("is refused with %j", (change) => {
    expect(BankAccountInput.safeParse({ ...account, ...change }).success).toBe(false)
  })
})

describe("a dispute", () => {
  const dispute = { reason: "damaged", text: "The sleeve is torn" }

  it("needs no photos", () => {
    expect(StoreOpenDispute.parse(dispute)).toEqual({ ...dispute, photos: [] })
  })

  it.each([
    { reason: "courier" },
    { reason: "dislike" },
    { text: "torn" },
    { text: "x".repeat(2_001) },
    { photos: ["javascript:alert(1)"] },
    { photos: Array.from({ length: 9 }, () => "https://img.example/1.jpg") },
  ])("of a buyer is refused with %j", (change) => {
    expect(StoreOpenDispute.safeParse({ ...dispute, ...change }).success).toBe(false)
  })

  it("is answered in words", () => {
    expect(SellerAnswerDispute.safeParse({ answer: "It was whole" }).success).toBe(true)
    expect(SellerAnswerDispute.safeParse({ answer: "no" }).success).toBe(false)
  })

  it.each([
    [
      { decision: "complete", note: "seen" },
      { decision: "complete", amount: null, note: "seen" },
    ],
    [
      { decision: "partial_refund", amount: 20_000, note: "seen" },
      { decision: "partial_refund", amount: 20_000, note: "seen" },
    ],
  ])("is decided by %j", (decision, read) => {
    expect(AdminDecideDispute.parse(decision)).toEqual(read)
  })

  it.each([
    { decision: "refund" },
    { decision: "split", note: "seen" },
    { decision: "refund", amount: 5, note: "half" },
    { decision: "complete", amount: 5, note: "half" },
    { decision: "partial_refund", note: "seen" },
    { decision: "partial_refund", amount: 0, note: "seen" },
    { decision: "partial_refund", amount: 0.5, note: "seen" },
    { decision: "partial_refund", amount: "20000", note: "seen" },
  ])("is not decided by %j", (decision) => {
    expect(AdminDecideDispute.safeParse(decision).success).toBe(false)
  })
})

it.each([
  ["a task is closed with a note", AdminNote, { note: "done" }, { note: "x" }],
  ["a transfer is proved", AdminRecordTransfer, { proof: "BCA 812" }, { proof: "" }],
  ["an order is rejected with a reason", SellerRejectOrder, { reason: "torn" }, { reason: " x " }],
  ["tasks are listed by kind", AdminListTasks, { kind: "dispute" }, { kind: "coffee" }],
  ["tasks are listed by status", AdminListTasks, { status: "done" }, { status: "half" }],
  ["webhooks are listed by vendor", AdminListWebhooks, { vendor: "biteship" }, { vendor: "x" }],
  ["webhooks are listed by status", AdminListWebhooks, { status: "dead" }, { status: "undead" }],
  ["sellers are listed by status", AdminListSellers, { status: "pending" }, { status: "sold" }],
  ["seller orders are listed by status", SellerListOrders, { status: "paid" }, { status: "gone" }],
])("%s", (_, schema, right, wrong) => {
  expect(schema.safeParse(right)).toMatchObject({ success: true, data: right })
  expect(schema.safeParse(wrong).success).toBe(false)
})

it("lists tasks that are open, unless asked otherwise", () => {
  expect(AdminListTasks.parse({})).toEqual({ status: "open", ...first })
})
