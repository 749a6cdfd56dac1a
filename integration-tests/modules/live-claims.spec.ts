import { asValue } from "@medusajs/framework/awilix"
import { Modules } from "@medusajs/framework/utils"
import { shopDaysOf } from "../../src/modules/analytics/projection"
import { giveUpClaimsOf } from "../../src/workflows/live-claim/end-claim"
import {
  turnDuePieces,
  turnPiecesOf,
  turnPiecesOfShop,
} from "../../src/workflows/live-claim/turn-pieces"
import { type House, openHouse } from "./house"
import { Room } from "./live-claims/room"
import { atOnce } from "./support"
import { cloneTables } from "./tables"

const DATABASE = `live_claims_${process.env.JEST_WORKER_ID ?? "1"}`

let house: House
let room: Room

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  room = new Room(house)
})
afterAll(() => house.close())
beforeEach(() => room.open("v_1", "v_2"))

const GONE = { code: "ORD_007" }
const statuses = async () =>
  Object.fromEntries((await room.claims()).map((one) => [one.customer_id, one.status]))

it("of 200 who claim at once one holds, and all others wait in the order in which they came", async () => {
  const { answers, refusals } = await atOnce(200, (n) => room.claim(`cus_${n}`))
  expect(refusals).toEqual([])
  const claims = await room.claims()
  expect(new Set(answers).size).toBe(200)
  expect(claims.map(({ place }) => place)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  expect(claims.map(({ status }) => status)).toEqual(["held", ...Array(199).fill("waiting")])
  const order = await room.rows<{ subject_id: string }>(
    `select subject_id from reluv_fact where name = 'reluv.live-claim.made' order by id`
  )
  expect(order.map(({ subject_id }) => subject_id)).toEqual(claims.map(({ id }) => id))
})

it("what somebody holds is bought by nobody else, and by its holder once", async () => {
  await room.claim("cus_sari")
  await room.claim("cus_budi")
  await expect(room.checkout("cus_budi")).rejects.toMatchObject(GONE)
  await expect(room.checkout("cus_tono")).rejects.toMatchObject(GONE)
  await room.checkout("cus_sari")
  expect(await statuses()).toEqual({ cus_sari: "ordered", cus_budi: "waiting" })
  await room.pass(60)
  await turnDuePieces(room.container)
  expect(await statuses()).toEqual({ cus_sari: "ordered", cus_budi: "waiting" })
})

it("one buyer has one claim of a piece, however often and at once it is asked for", async () => {
  const { answers, refusals } = await atOnce(20, () => room.claim("cus_sari"))
  expect(refusals).toEqual([])
  expect(new Set(answers).size).toBe(1)
  expect(await room.claims()).toHaveLength(1)
})

it("a hold that is over falls to the next, who is told; all who look at once give it once", async () => {
  for (const buyer of ["cus_sari", "cus_budi", "cus_tono"]) await room.claim(buyer)
  await room.pass(20)
  await atOnce(10, () => turnDuePieces(room.container))
  expect(await statuses()).toEqual({
    cus_sari: "expired",
    cus_budi: "held",
    cus_tono: "waiting",
  })
  expect(await room.told("cus_budi")).toEqual(["waiting", "held"])
  expect(await room.told("cus_sari")).toEqual(["held", "expired"])
  await expect(room.checkout("cus_sari")).rejects.toMatchObject(GONE)
  await room.checkout("cus_budi")
})

it("the end of a hold and its holder's checkout at once leave one of them the piece", async () => {
  for (const n of Array.from({ length: 8 }, (_, n) => n)) {
    await room.open("v_1")
    await room.claim("cus_sari")
    await room.claim("cus_budi")
    await room.pass(15)
    const [bought] = await Promise.allSettled([
      room.checkout("cus_sari", `cart_${n}`),
      turnDuePieces(room.container),
      turnDuePieces(room.container),
    ])
    await turnDuePieces(room.container)
    expect(await statuses()).toEqual(
      bought.status === "fulfilled"
        ? { cus_sari: "ordered", cus_budi: "waiting" }
        : { cus_sari: "expired", cus_budi: "held" }
    )
  }
})

it("whoever gives up, or is released, gives the piece to the next; a place that is left is nobody's", async () => {
  const ids: string[] = []
  for (const buyer of ["cus_sari", "cus_budi", "cus_tono", "cus_wati"])
    ids.push(await room.claim(buyer))
  await room.giveUp("cus_budi", ids[1] ?? "")
  await room.giveUp("cus_sari", ids[0] ?? "")
  expect(await statuses()).toMatchObject({ cus_tono: "held", cus_wati: "waiting" })
  await room.release(ids[2] ?? "")
  await room.release(ids[2] ?? "")
  expect(await statuses()).toEqual({
    cus_sari: "given_up",
    cus_budi: "given_up",
    cus_tono: "released",
    cus_wati: "held",
  })
  await expect(room.giveUp("cus_sari", ids[3] ?? "")).rejects.toMatchObject({
    code: "LIVE_CLAIM_NOT_FOUND",
  })
  await room.checkout("cus_wati")
  await expect(room.giveUp("cus_wati", ids[3] ?? "")).rejects.toMatchObject({
    code: "LIVE_CLAIM_STATUS_NOT_ALLOWED",
  })
})

it("an order that falls through gives the piece back to its holder, or to the next once that time is over", async () => {
  await room.claim("cus_sari")
  await room.claim("cus_budi")
  await room.checkout("cus_sari", "cart_1")
  await room.confirm("cart_1", "order_1")
  await room.fallThrough("order_1")
  expect(await statuses()).toEqual({ cus_sari: "held", cus_budi: "waiting" })
  await room.checkout("cus_sari", "cart_2")
  await room.confirm("cart_2", "order_2")
  await room.pass(20)
  await room.fallThrough("order_2")
  await turnDuePieces(room.container)
  expect(await statuses()).toEqual({ cus_sari: "expired", cus_budi: "held" })
})

it("once it is paid for, whoever waits is told that it is gone, and nobody can claim it", async () => {
  await room.claim("cus_sari")
  await room.claim("cus_budi")
  await room.checkout("cus_sari", "cart_1")
  await room.confirm("cart_1", "order_1")
  await room.pay("order_1")
  await turnDuePieces(room.container)
  expect(await statuses()).toEqual({ cus_sari: "sold", cus_budi: "closed" })
  expect(await room.told("cus_budi")).toEqual(["waiting", "closed"])
  await expect(room.claim("cus_tono")).rejects.toMatchObject(GONE)
})

it("a piece that somebody buys outside of the room is waited for, and is the first one's where it comes free", async () => {
  await room.checkout("cus_luar", "cart_luar")
  await room.confirm("cart_luar", "order_luar")
  await room.claim("cus_sari")
  await room.claim("cus_budi")
  expect(await statuses()).toEqual({ cus_sari: "waiting", cus_budi: "waiting" })
  await room.fallThrough("order_luar")
  await turnPiecesOf(room.container, { listing_ids: [await room.listingOf()] })
  expect(await statuses()).toEqual({ cus_sari: "held", cus_budi: "waiting" })
})

it("when the live sale ends, holds run out as promised, and the waiting list is closed and told", async () => {
  for (const buyer of ["cus_sari", "cus_budi"]) await room.claim(buyer)
  await room.endSale()
  expect(await statuses()).toEqual({ cus_sari: "held", cus_budi: "closed" })
  expect(await room.told("cus_budi")).toEqual(["waiting", "closed"])
  await expect(room.checkout("cus_budi")).rejects.toMatchObject(GONE)
  await expect(room.claim("cus_tono")).rejects.toMatchObject({ code: "LIVE_SALE_NOT_OPEN" })
  await room.pass(20)
  await turnDuePieces(room.container)
  expect(await statuses()).toMatchObject({ cus_sari: "expired" })
  await room.checkout("cus_budi")
})

it("claims and the end of the live sale at once leave nobody waiting", async () => {
  const [, { refusals }] = await Promise.all([
    room.endSale(),
    atOnce(20, (n) => room.claim(`cus_${n}`)),
  ])
  const claims = await room.claims()
  expect(claims.length + refusals.length).toBe(20)
  expect(claims.filter(({ status }) => status === "waiting")).toEqual([])
  expect(claims.filter(({ status }) => status === "held").length).toBeLessThanOrEqual(1)
})

it("whoever is blocked, or works for the shop, claims nothing, and is passed over where they wait", async () => {
  await room.block("cus_jahat")
  await expect(room.claim("cus_jahat")).rejects.toMatchObject({ code: "PARTY_BLOCKED" })
  await room.worksFor("cus_staf")
  await expect(room.claim("cus_staf")).rejects.toMatchObject({ code: "OWN_PIECE" })
  await expect(room.claim("cus_sari", "v_lain")).rejects.toMatchObject({
    code: "LIVE_PIECE_NOT_FOUND",
  })
  for (const buyer of ["cus_sari", "cus_budi", "cus_tono"]) await room.claim(buyer)
  await room.block("cus_budi")
  await room.pass(20)
  await turnDuePieces(room.container)
  expect(await statuses()).toMatchObject({ cus_budi: "waiting", cus_tono: "held" })
})

it("its shop claims for nobody who was muted, banned or blocked since they wrote; who is muted claims by themselves", async () => {
  await room.mute("cus_sari")
  await room.ban("cus_budi", null)
  await room.ban("cus_wati", new Date(Date.now() - 1_000))
  await room.block("cus_jahat")
  for (const [buyer, code] of [
    ["cus_sari", "LIVE_MUTED"],
    ["cus_budi", "LIVE_MUTED"],
    ["cus_jahat", "PARTY_BLOCKED"],
  ] as const)
    await expect(room.claimFor(buyer)).rejects.toMatchObject({ code })
  expect(await room.claims()).toEqual([])
  await room.claimFor("cus_wati")
  await room.claim("cus_sari")
  expect(await statuses()).toEqual({ cus_wati: "held", cus_sari: "waiting" })
})

it("money that came late takes the piece again, and with it what else its buyer claimed of it", async () => {
  await room.claim("cus_sari")
  await room.checkout("cus_sari", "cart_1")
  await room.confirm("cart_1", "order_1")
  await room.pass(20)
  await room.fallThrough("order_1")
  await turnDuePieces(room.container)
  await room.claim("cus_sari")
  await room.payLate("order_1", "cus_sari")
  expect((await room.claims()).map(({ status }) => status)).toEqual(["ordered", "released"])
})

it("a piece that is promised to somebody else is looked at as that promise ends, and is the first one's who waits", async () => {
  await room.promise("cus_tono", 10)
  await room.claim("cus_sari")
  expect(await statuses()).toEqual({ cus_sari: "waiting" })
  await room.rows(`update reluv_piece set reserved_until = now() - interval '1 second'`)
  await room.rows(`update reluv_live_piece set turn_at = turn_at - interval '1 minute'`)
  await turnDuePieces(room.container)
  expect(await statuses()).toEqual({ cus_sari: "held" })
  await expect(room.checkout("cus_tono")).rejects.toMatchObject(GONE)
})

it("an offer that was accepted for less, or ends, takes nothing from a hold", async () => {
  await room.promise("cus_sari", 2)
  await room.claim("cus_sari")
  const [{ minutes } = { minutes: 0 }] = await room.rows<{ minutes: number }>(
    `select extract(epoch from reserved_until - now()) / 60 as minutes from reluv_piece where variant_id = 'v_1'`
  )
  expect(Number(minutes)).toBeGreaterThan(10)
  await room.rows(`update reluv_piece set reserved_for = null, reserved_until = null`)
  await turnPiecesOf(room.container, { listing_ids: [await room.listingOf()] })
  await expect(room.checkout("cus_tono")).rejects.toMatchObject(GONE)
  await room.checkout("cus_sari")
})

it("whoever claims a piece in one live sale does not claim it in the shop's next one", async () => {
  await room.claim("cus_sari")
  await room.endSale()
  await room.again("v_1")
  await expect(room.claim("cus_sari")).rejects.toMatchObject({ code: "LIVE_CLAIM_ELSEWHERE" })
})

it("a cart that has the ordinary price of what is held at a live price takes no claim", async () => {
  await room.claim("cus_sari")
  await room.rows(`update reluv_live_claim set live_price = 100000`)
  const taken = await room.live.takeLiveClaims({
    cart_id: "cart_1",
    customer_id: "cus_sari",
    buyer_id: "cus_sari",
    variant_ids: ["v_1"],
    lines: [{ variant_id: "v_1", unit_price: 150_000 }],
  })
  expect(taken).toEqual({ has_live_prices: false })
  expect(await statuses()).toEqual({ cus_sari: "held" })
})

it("whose account goes, or is banned, gives up all that they claim, and the next holds it at once", async () => {
  await room.claim("cus_sari")
  await room.claim("cus_sari", "v_2")
  await room.claim("cus_budi")
  await room.checkout("cus_sari", "cart_sari", "v_2")
  await giveUpClaimsOf(room.container, { customer_id: "cus_sari", reason: "gone" })
  const claims = await room.claims()
  expect(claims.map(({ customer_id, status }) => [customer_id, status])).toEqual([
    ["cus_sari", "given_up"],
    ["cus_budi", "held"],
    ["cus_sari", "ordered"],
  ])
  await room.checkout("cus_budi")
})

it("the room sees that a piece is free again which nobody waits for", async () => {
  await room.claim("cus_sari")
  await giveUpClaimsOf(room.container, { customer_id: "cus_sari", reason: "gone" })
  await room.release(await room.claim("cus_budi"))
  expect(await room.seen()).toEqual(["held", "free", "held", "free"])
})

it("what was claimed, or given up, stands where its price and its line cannot be made now", async () => {
  room.container.register(
    Modules.LOCKING,
    asValue({ execute: () => Promise.reject(new Error("no lock")) })
  )
  try {
    const id = await room.claim("cus_sari")
    await room.claim("cus_budi")
    await room.giveUp("cus_sari", id)
    expect(await statuses()).toEqual({ cus_sari: "given_up", cus_budi: "held" })
    expect(await room.live.hasDueClaims({})).toBe(true)
  } finally {
    room.container.register(Modules.LOCKING, asValue({ execute: async () => undefined }))
  }
})

it("nobody claims of a shop on vacation; what is claimed already stays", async () => {
  const id = await room.claim("cus_sari")
  await room.closeShop()
  await expect(room.claim("cus_budi")).rejects.toMatchObject({ code: "SHOP_CLOSED" })
  expect(await room.claim("cus_sari")).toBe(id)
  expect(await statuses()).toEqual({ cus_sari: "held" })
})

it("what comes back of an order keeps its own cart, and finds that of what comes back with it", async () => {
  const [one, other] = [await room.claim("cus_sari"), await room.claim("cus_sari", "v_2")]
  for (const id of [one, other]) await room.live.noteCart({ id, cart_id: "cart_live" })
  const cartsOf = async (id: string) => (await room.live.findUnsettledClaim({ id }))?.known_cart_ids
  await room.checkout("cus_sari", "cart_draft", "v_1")
  await room.confirm("cart_draft", "order_1", "v_1")
  await room.fallThrough("order_1")
  expect(await cartsOf(one)).toEqual(["cart_live", "cart_live"])
  await room.checkout("cus_sari", "cart_live", "v_1")
  await room.confirm("cart_live", "order_2", "v_1")
  await room.fallThrough("order_2")
  await room.live.noteCart({ id: one, cart_id: "cart_new" })
  expect(await cartsOf(other)).toEqual(["cart_live", "cart_new"])
})

it("nobody overtakes who waits, also before the clock has said whose turn it is; that it is said stands", async () => {
  for (const buyer of ["cus_sari", "cus_budi"]) await room.claim(buyer)
  await room.pass(20)
  await expect(room.checkout("cus_tono")).rejects.toMatchObject(GONE)
  expect(await statuses()).toEqual({ cus_sari: "expired", cus_budi: "held" })
  expect(await room.told("cus_budi")).toEqual(["waiting", "held"])
  await room.checkout("cus_budi")
})

it("of those who come as an outside order falls through, only the first who waits gets the piece", async () => {
  for (const round of [1, 2, 3]) {
    await room.open("v_1")
    await room.checkout("cus_luar", `cart_luar_${round}`)
    await room.confirm(`cart_luar_${round}`, `order_luar_${round}`)
    for (const buyer of ["cus_sari", "cus_budi"]) await room.claim(buyer)
    const [fell, outside] = await Promise.all([
      room.fallThrough(`order_luar_${round}`),
      atOnce(10, (n) => room.checkout(`cus_${n}`, `cart_${round}_${n}`)),
    ])
    expect([fell, outside.answers, new Set(outside.refusals)]).toEqual([
      undefined,
      [],
      new Set(["ORD_007"]),
    ])
    await room.checkout("cus_sari", `cart_sari_${round}`)
    expect(await statuses()).toEqual({ cus_sari: "ordered", cus_budi: "waiting" })
  }
})

it("what an offer promises to somebody they buy, whoever waits; and nobody waits for what all are blocked from", async () => {
  await room.promise("cus_tono", 10)
  await room.claim("cus_sari")
  await room.checkout("cus_tono")
  await room.open("v_1")
  await room.claim("cus_sari")
  await room.claim("cus_jahat")
  await room.block("cus_jahat")
  await room.pass(20)
  await room.checkout("cus_luar", "cart_luar")
})

it.each(["inactive", "in_review"] as const)(
  "a piece that is %s is nobody's any more: who holds it and who waits hear it at once",
  async (status) => {
    for (const buyer of ["cus_sari", "cus_budi"]) await room.claim(buyer)
    await room.list(status)
    expect(await statuses()).toEqual({ cus_sari: "closed", cus_budi: "closed" })
    expect(await room.told("cus_sari")).toEqual(["held", "closed"])
    await room.list("active")
    await room.checkout("cus_luar")
  }
)

it("what a shop has promised is over as it may not sell any more, but for what is ordered", async () => {
  await room.claim("cus_sari")
  await room.claim("cus_budi", "v_2")
  await room.checkout("cus_budi", "cart_budi", "v_2")
  await room.suspendShop()
  await turnPiecesOfShop(room.container, { seller_id: "sel_ani" })
  expect(await statuses()).toEqual({ cus_sari: "closed", cus_budi: "ordered" })
})

it("the room sees what happens to its pieces outside of it, where nobody has claimed them", async () => {
  await room.checkout("cus_luar", "cart_luar")
  await room.confirm("cart_luar", "order_luar")
  await room.fallThrough("order_luar")
  await turnPiecesOf(room.container, { listing_ids: [await room.listingOf()] })
  await room.list("inactive")
  await room.list("active")
  expect(await room.seen()).toEqual(["taken", "free", "gone", "free"])
  await room.endSale()
  await room.list("inactive")
  expect(await room.seen()).toHaveLength(4)
})

it("the room sees that money which came late has taken what was bought outside of it", async () => {
  await room.checkout("cus_luar", "cart_luar")
  await room.confirm("cart_luar", "order_luar")
  await room.fallThrough("order_luar")
  await room.payLate("order_luar", "cus_luar")
  expect(await room.seen()).toEqual(["taken", "taken"])
})

it("a room sees what becomes of a piece that is held in another one of its shop", async () => {
  await room.claim("cus_sari")
  await room.endSale()
  await room.again("v_1")
  await room.pass(20)
  await turnDuePieces(room.container)
  expect(await room.seen()).toEqual(["free"])
})

it("the room sees that more of a piece is for sale than was bought, and who waits for what is taken back hears it", async () => {
  await room.checkout("cus_luar", "cart_luar")
  await room.confirm("cart_luar", "order_luar")
  await room.pay("order_luar")
  await room.restock(2)
  expect(await room.seen()).toEqual(["taken", "free"])
  await room.open("v_1")
  for (const buyer of ["cus_sari", "cus_budi"]) await room.claim(buyer)
  await room.restock(0)
  expect(await statuses()).toEqual({ cus_sari: "closed", cus_budi: "closed" })
  expect((await room.seen()).at(-1)).toBe("gone")
})

it("figures count as analytics do: no money that nobody has paid at a door, and what went back to the rupiah", async () => {
  await room.open("v_1", "v_2", "v_3", "v_4", "v_5", "v_6")
  await room.bought("order_1", { v_1: 100_000 }, "cash_due = 100000, delivered_at = now()")
  await room.bought(
    "order_2",
    { v_2: 90_000 },
    "cash_due = 90000, shipped_at = now(), status = 'cancelled'"
  )
  await room.bought("order_3", { v_3: 80_000 }, "cash_due = 80000, status = 'cancelled'")
  await room.bought("order_4", { v_4: 33_333, v_5: 66_667 }, "refunded_total = 50001")
  await room.bought("order_5", { v_6: 70_000 }, "status = 'cancelled'")
  const figures = await room.live.readFigures({ id: room.sale })
  expect(figures).toMatchObject({
    sold: 3,
    paid: 100_000 + 100_000 + 70_000,
    refunded: 50_001 + 70_000,
  })
  const [day] = await room.rows<{ paid: string }>(
    shopDaysOf(
      `(select to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day, 'sel_ani' as seller_id) wanted`
    )
  )
  expect(Number(day?.paid)).toBe(figures.paid)
})
