import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { Actor } from "../../src/shared/sql"
import { relayFacts } from "../../src/workflows/fact/relay"
import { writeCards } from "../../src/workflows/listing-card/write-cards"
import { closeShop } from "../../src/workflows/seller/close-shop"
import { liftSuspension, suspendSeller } from "../../src/workflows/seller/suspend-seller"
import { turnSellers } from "../../src/workflows/seller/turn-sellers"
import { type House, openHouse } from "./house"
import { givenOnSale, givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { atOnce, tally } from "./support"
import { cloneTables } from "./tables"

/** What becomes of a shop's pieces when something becomes of the shop. */

const DATABASE = `shop_life_${process.env.JEST_WORKER_ID ?? "1"}`
const operator: Actor = { type: "user", id: "user_dewi" }
const ani: Actor = { type: "seller", id: "selm_ani" }

let house: House

beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(async () => {
  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename not like 'reluv_ledger%'`
  )
  await rows(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`)
  await givenShop(house.container, "sel_ani")
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const listings = () => house.container.resolve(LISTING_MODULE)
const sellers = () => house.container.resolve(SELLER_MODULE)
const cards = () => house.container.resolve(LISTING_CARD_MODULE)
const tick = async () => {
  await turnSellers(house.container)
  await relayFacts(house.container)
  await writeCards(house.container)
}
/** As after each listing is settled. */
const settled = () => rows(`update reluv_listing set settle_at = null`)
const hold = (variant_id: string, cart_id = "cart_1") =>
  listings().claimPieces({
    cart_id,
    owner: "run",
    hold_seconds: 60,
    pieces: [{ variant_id, quantity: 1, title: "Kemeja" }],
  })
const order = (variant_id: string, cart_id = "cart_1", order_id = "order_1") =>
  listings().confirmClaims({
    cart_id,
    owner: "run",
    order_id,
    lines: [{ variant_id, quantity: 1 }],
  })
const suspend = (until: Date | null = null) =>
  suspendSeller(house.container, { id: "sel_ani", actor: operator, reason: "copies", until })
const lift = () => liftSuspension(house.container, { id: "sel_ani", actor: operator, reason: null })
const close = (reopens_at: Date | null = null) =>
  sellers().planVacation({
    id: "sel_ani",
    actor: ani,
    closes_at: new Date(Date.now() - 1),
    reopens_at,
    message: "Mudik",
  })
const onList = async (availability: "available" | "all" = "available") =>
  (
    await cards().listCards({
      filters: { availability },
      page: { order: "newest", limit: 20, offset: 0 },
    })
  ).cards
const unsettled = async () =>
  (await rows<{ id: string }>(`select id from reluv_listing where settle_at is not null`)).map(
    ({ id }) => id
  )

describe("a suspended shop", () => {
  it("leaves lists and checkouts at once, and is back when it is lifted", async () => {
    const { id, variant_id } = await givenOnSale(house.container)
    await settled()
    await tick()
    expect(await onList()).toHaveLength(1)

    await suspend()

    expect(await onList("all")).toEqual([])
    expect(await cards().readCard({ id })).toBeNull()
    await expect(hold(variant_id)).rejects.toMatchObject({ code: "ORD_007" })
    // Its product is hidden by whoever settles it, and nobody takes that for an operator's word.
    expect(await unsettled()).toEqual([id])
    expect(await listings().findUnsettled({ id })).toMatchObject({ shop_sells: false })
    await tick()
    expect(await rows(`select id from reluv_listing_card`)).toEqual([])

    await lift()
    await tick()

    expect(await onList()).toMatchObject([{ id }])
    await expect(hold(variant_id)).resolves.toMatchObject({ outcome: "claimed" })
  })

  it("is back by itself when its end has come", async () => {
    const { id } = await givenOnSale(house.container)
    await settled()
    await suspend(new Date(Date.now() + 3_600_000))
    await settled()
    await tick()
    expect(await onList()).toEqual([])

    await rows(
      `update reluv_seller set suspended_until = now() - interval '1 second', turns_at = now()`
    )
    await tick()

    expect(await onList()).toMatchObject([{ id }])
    expect(await unsettled()).toEqual([id])
  })

  it("takes nothing from who holds a piece, and nothing from who ordered one", async () => {
    const one = await givenOnSale(house.container)
    const other = await givenOnSale(house.container)
    await hold(one.variant_id, "cart_1")
    await hold(other.variant_id, "cart_2")
    await order(other.variant_id, "cart_2", "order_2")

    await suspend()

    const longer = { cart_id: "cart_1", owner: "run", hold_seconds: 60 }
    expect(await listings().renewHold(longer)).toBe(true)
    expect(await order(one.variant_id)).toBe(1)
    for (const order_id of ["order_1", "order_2"]) {
      await listings().sellClaims({ order_id, actor: operator })
    }
    const { id } = one
    expect(await cards().readCard({ id })).toMatchObject({ status: "sold" })
  })

  it("gives an order that has ended nothing again, though its money comes late", async () => {
    const { variant_id } = await givenOnSale(house.container)
    await hold(variant_id)
    await order(variant_id)
    await listings().releaseClaims({ order_id: "order_1", reason: "expired", actor: operator })

    await suspend()
    expect(await listings().reclaim({ order_id: "order_1" })).toBe("gone")

    await lift()
    expect(await listings().reclaim({ order_id: "order_1" })).toBe("taken")
  })

  it("is claimed from before or not at all, when twenty buy while it is suspended", async () => {
    const pieces: { variant_id: string }[] = []
    for (let n = 0; n < 20; n++) pieces.push(await givenOnSale(house.container))
    let suspended = false
    const { answers, refusals } = await atOnce(21, async (index) => {
      if (index === 7) {
        await suspend()
        suspended = true
        return "suspended"
      }
      const wasSuspended = suspended
      await hold(pieces[index % 20]?.variant_id ?? "", `cart_${index}`)
      // Whoever came after the answer was refused.
      expect(wasSuspended).toBe(false)
      return "claimed"
    })

    expect(answers).toContain("suspended")
    expect(Object.keys(tally(refusals)).filter((code) => code !== "ORD_007")).toEqual([])
    const [late] = await rows<{ count: number }>(
      `select count(*)::int as count from reluv_fact
       where name = 'reluv.listing.pieces-held' and id > (
         select id from reluv_fact where name = 'reluv.seller.suspended')`
    )
    expect(late?.count).toBe(0)
  })
})

describe("a shop that closes for good", () => {
  const closeForGood = (actor = ani) =>
    closeShop(house.container, { id: "sel_ani", actor, reason: "moving abroad" })
  beforeEach(() =>
    rows(
      `insert into reluv_seller_member (id, seller_id, customer_id, role)
       values ('selm_ani', 'sel_ani', 'cus_ani', 'owner')`
    )
  )
  afterEach(() => rows(`delete from reluv_seller_member`))

  it("stays open when whoever asked was let in before it was suspended, or is its owner no more", async () => {
    await rows(`update reluv_seller set status = 'suspended'`)
    await expect(closeForGood()).rejects.toMatchObject({ code: "SELLER_STATUS_FORBIDDEN" })
    await rows(`update reluv_seller set status = 'active'`)
    await rows(`update reluv_seller_member set role = 'staff'`)
    await expect(closeForGood()).rejects.toMatchObject({ code: "SELLER_ROLE_FORBIDDEN" })
    await rows(`delete from reluv_seller_member`)
    await expect(closeForGood()).rejects.toMatchObject({ code: "SELLER_MEMBER_NOT_FOUND" })

    expect(await sellers().retrieveSeller("sel_ani")).toMatchObject({ status: "active" })
  })

  it("is busy while a piece is held or ordered, and says with what", async () => {
    const { variant_id } = await givenOnSale(house.container)
    await hold(variant_id)

    await expect(closeForGood()).rejects.toMatchObject({
      code: "SELLER_BUSY",
      message: expect.stringContaining("somebody is buying: 1") as string,
    })
    expect(await sellers().retrieveSeller("sel_ani")).toMatchObject({ status: "active" })

    await listings().releaseClaims({ cart_id: "cart_1", owner: "run", reason: "left", actor: ani })
    await closeForGood()
    await closeForGood(operator)

    expect(await sellers().retrieveSeller("sel_ani")).toMatchObject({
      status: "closed",
      status_reason: "moving abroad",
    })
    expect(await onList("all")).toEqual([])
    await expect(hold(variant_id, "cart_2")).rejects.toMatchObject({ code: "ORD_007" })
  })

  it("never closes over a buyer, when ten buy while it is closed", async () => {
    for (let round = 0; round < 5; round++) {
      await rows(`update reluv_seller set status = 'active'`)
      const pieces: { variant_id: string }[] = []
      for (let n = 0; n < 10; n++) pieces.push(await givenOnSale(house.container))
      const { answers } = await atOnce(11, async (index) => {
        if (index === 10) return closeForGood().then(() => "closed")
        await hold(pieces[index]?.variant_id ?? "", `cart_${round}_${index}`)
        return "claimed"
      })

      // Whoever is first is heard: a shop with a buyer is open, and a closed one has none.
      const { claimed = 0, closed = 0 } = tally(answers)
      expect([claimed > 0, closed > 0].filter(Boolean)).toHaveLength(1)
      await rows(`delete from reluv_piece_claim`)
    }
  })
})

describe("a shop on vacation", () => {
  it("is found with a mark, and cannot be bought from until it opens", async () => {
    const { id, variant_id } = await givenOnSale(house.container)
    await tick()
    const reopens_at = new Date(Date.now() + 3_600_000)

    await close(reopens_at)

    const mark = {
      is_open: false,
      closed_message: "Mudik",
      reopens_at: reopens_at.toISOString(),
    }
    expect(await onList()).toMatchObject([{ id, seller: mark }])
    expect(await cards().readCard({ id })).toMatchObject({ status: "active", seller: mark })
    await expect(hold(variant_id)).rejects.toMatchObject({
      code: "SHOP_CLOSED",
      message: expect.stringContaining("Kemeja") as string,
    })

    await rows(`update reluv_seller set reopens_at = now()`)

    expect(await onList()).toMatchObject([
      { id, seller: { is_open: true, closed_message: null, reopens_at: null } },
    ])
    await expect(hold(variant_id)).resolves.toMatchObject({ outcome: "claimed" })
  })

  it("changes nothing for who holds a piece", async () => {
    const { variant_id } = await givenOnSale(house.container)
    await hold(variant_id)

    await close()

    expect(await order(variant_id)).toBe(1)
  })
})
