import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../src/modules/analytics"
import { FACT_MODULE } from "../../src/modules/fact"
import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import { LIVE_SALE_MODULE } from "../../src/modules/live-sale"
import { OFFER_MODULE } from "../../src/modules/offer"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { PICTURE_MODULE } from "../../src/modules/picture"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { SAVED_SEARCH_MODULE } from "../../src/modules/saved-search"
import { SELLER_MODULE } from "../../src/modules/seller"
import { STANDING_MODULE } from "../../src/modules/standing"
import { WISH_MODULE } from "../../src/modules/wish"
import { WORK_MODULE } from "../../src/modules/work"
import { parseOptionData } from "../../src/shared/couriers/parcel"
import { parseOptions } from "../../src/shared/parse-options"
import type { Actor } from "../../src/shared/sql"
import { relayFacts } from "../../src/workflows/fact/relay"
import { workOff } from "../../src/workflows/fact/work-off"
import {
  type CreateListing,
  createListingWorkflow,
} from "../../src/workflows/listing/create-listing"
import { deleteListingWorkflow } from "../../src/workflows/listing/delete-listing"
import { followProduct } from "../../src/workflows/listing/follow-product"
import { moderateListing } from "../../src/workflows/listing/moderate-listing"
import { settleListings } from "../../src/workflows/listing/settle-listing"
import { updateListingWorkflow } from "../../src/workflows/listing/update-listing"
import { approveSellerWorkflow } from "../../src/workflows/seller/approve-seller"
import { openShopWorkflow } from "../../src/workflows/seller/open-shop"
import { updateSellerWorkflow } from "../../src/workflows/seller/update-seller"
import { type House, openHouse } from "./house"
import { CORE } from "./listing-life/core-flows"
import { MedusaModel } from "./listing-life/medusa"
import { type Gate, noGate, runAndKill } from "./purchase-life/turns"
import { cloneTables } from "./tables"

jest.mock("@medusajs/medusa/core-flows", () => jest.requireActual("./listing-life/core-flows"))
const DATABASE = `listing_life_${process.env.JEST_WORKER_ID ?? "1"}`
const OURS = [
  ANALYTICS_MODULE,
  LISTING_MODULE,
  LISTING_CARD_MODULE,
  SELLER_MODULE,
  FACT_MODULE,
  WORK_MODULE,
  LIVE_SALE_MODULE,
  OFFER_MODULE,
  OPERATOR_TASK_MODULE,
  PICTURE_MODULE,
  SAVED_SEARCH_MODULE,
  STANDING_MODULE,
  WISH_MODULE,
]
const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const SELLER: Actor = { type: "seller", id: "selm_ani" }

let house: House
let medusa: MedusaModel
let locks: Set<string>
let moderation: "automatic" | "operator"

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(() => anew())

/** An empty Medusa and empty tables; a shop called Ani's that may sell, unless it is told otherwise. */
async function anew(status: "active" | "pending" | null = "active"): Promise<void> {
  medusa = new MedusaModel()
  locks = new Set()
  moderation = "automatic"
  for (const table of [
    "listing",
    "piece",
    "piece_claim",
    "seller",
    "seller_contact",
    "seller_member",
    "fact",
    "work",
    "operator_task",
  ]) {
    await query(`delete from reluv_${table}`)
  }
  if (!status) return
  await query(
    `insert into reluv_seller (id, name, handle, city, province, status)
     values ('sel_ani', 'Lemari Ani', 'lemari-ani', 'Bandung', 'Jawa Barat', ?)`,
    [status]
  )
  await query(
    `insert into reluv_seller_contact (id, seller_id, phone, origin, shipping_profile_id)
     values ('selc_ani', 'sel_ani', '+628123456789', ?::jsonb, ?)`,
    [JSON.stringify(ORIGIN), status === "active" ? "sp_ani" : null]
  )
}

const ORIGIN = {
  contact_name: "Ani",
  address_1: "Jl. Melati 1",
  district: null,
  city: "Bandung",
  province: "Jawa Barat",
  postal_code: "40111",
  biteship_area_id: null,
  latitude: null,
  longitude: null,
  note: null,
}

const DRAFT: CreateListing = {
  seller_id: "sel_ani",
  title: "Kebaya Kutubaru",
  description: null,
  handle: null,
  category_id: null,
  images: [],
  condition: "good",
  has_tags: false,
  brand: null,
  material: null,
  size: null,
  color: null,
  measurements: null,
  defects: null,
  original_price: null,
  weight: 400,
  dimensions: null,
  variants: [
    { title: "M", size: "M", color: null, condition: null, price: 150_000, stock: 1 },
    { title: "L", size: "L", color: null, condition: null, price: 170_000, stock: 2 },
  ],
  publish: true,
  idempotency_key: "tap",
}

describe("making a listing", () => {
  const make = (gate: Gate) => createListingWorkflow(aProcess(gate)).run({ input: DRAFT })

  it("shows nothing that is not whole, wherever its process dies, and the same request finishes it", async () => {
    const deaths = await everywhere(make, async () => {
      await expectNoGhosts()
      await restart()
      const { result } = await make(noGate)
      await expectWhole(result.id)
      expect(await rows("select id from reluv_listing")).toHaveLength(1)
      expect(medusa.products.size).toBe(1)
    })
    expect(deaths).toBeGreaterThan(12)
  })

  it("leaves the rest of a dead process to a job, which takes it away or finishes it", async () => {
    const outcomes = new Set<string>()
    await everywhere(make, async () => {
      await restart()
      await settle()
      const [listing] = await rows<{ id: string }>("select id from reluv_listing")
      outcomes.add(listing ? "finished" : "taken away")
      if (listing) await expectWhole(listing.id)
      else expect(medusa.products.size).toBe(0)
      await expectNothingOpen()
    })
    expect([...outcomes].sort()).toEqual(["finished", "taken away"])
  })

  it("takes everything back when a later step fails, whichever it is", async () => {
    for (let call = 0; ; call++) {
      await anew()
      const failing = failingAt(call)
      const failed = await make(failing.gate).then(
        () => false,
        () => true
      )
      if (failed) {
        expect(medusa.products.size).toBe(0)
        expect(await rows("select 1 from reluv_listing")).toEqual([])
        continue
      }
      // From the last step on it is made, and what is open is a job's.
      await restart()
      await settle()
      const [listing] = await rows<{ id: string }>("select id from reluv_listing")
      await expectWhole(listing?.id ?? "")
      if (!failing.met()) break
    }
  })

  it("gives a taken handle a tail, also when it is taken between the look and the making", async () => {
    const titles = Array.from({ length: 5 }, (_, index) => ({
      ...DRAFT,
      idempotency_key: `key_${index}`,
    }))
    const made = await Promise.all(
      titles.map((input) => createListingWorkflow(aProcess(noGate)).run({ input }))
    )
    expect(new Set(made.map(({ result }) => result.id)).size).toBe(5)
    const handles = [...medusa.products.values()].map(({ handle }) => handle)
    expect(new Set(handles).size).toBe(5)
    expect(handles).toContain("kebaya-kutubaru")
  })

  it("does not change a handle that was asked for: taken, it is refused, and nothing stays", async () => {
    const make = (idempotency_key: string) =>
      createListingWorkflow(aProcess(noGate)).run({
        input: { ...DRAFT, handle: "kebaya-ibu", idempotency_key },
      })
    await make("first")
    await expect(make("second")).rejects.toMatchObject({ code: "LISTING_HANDLE_TAKEN" })
    expect([...medusa.products.values()].map(({ handle }) => handle)).toEqual(["kebaya-ibu"])
    expect(await rows("select 1 from reluv_listing")).toHaveLength(1)
  })

  it("is one listing for a tap that came twice, with or without a key", async () => {
    for (const idempotency_key of ["tap", null]) {
      await anew()
      const input = { ...DRAFT, idempotency_key }
      const made = await Promise.all(
        Array.from({ length: 4 }, () => createListingWorkflow(aProcess(noGate)).run({ input }))
      )
      expect(new Set(made.map(({ result }) => result.id)).size).toBe(1)
      expect(medusa.products.size).toBe(1)
      const other = { ...input, title: "Kebaya Encim" }
      const another = createListingWorkflow(aProcess(noGate)).run({ input: other })
      if (idempotency_key) {
        await expect(another).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_USED" })
      } else expect((await another).result.id).not.toBe(made[0]?.result.id)
    }
  })
})

describe("changing a listing", () => {
  const change = (gate: Gate, id: string) =>
    updateListingWorkflow(aProcess(gate)).run({
      input: {
        id,
        seller_id: "sel_ani",
        change: {
          title: "Kebaya Encim",
          defects: [{ description: "noda", picture: null }],
          variants: [{ id: variantIds(id)[1] ?? "", price: 90_000 }],
        },
        status: null,
        actor: SELLER,
      },
    })
  const variantIds = (_: string) =>
    [...medusa.products.values()].flatMap(({ variants }) => variants.map((variant) => variant.id))

  it.each([
    ["the same change finishes it", (id: string) => change(noGate, id)],
    ["a job finishes it", () => settle()],
  ])("wherever its process dies nobody buys what is half changed, and %s", async (_, finish) => {
    let id = ""
    const deaths = await everywhere(
      (gate) => change(gate, id),
      async () => {
        const [listing] = await rows<{ open: boolean; defects: unknown }>(
          "select change is not null as open, defects from reluv_listing"
        )
        const touched = prices()[1] !== 170_000 || title() !== DRAFT.title
        if (touched && !listing?.defects) expect(await claimOne()).toBe("CART_CHANGED")
        await restart()
        const begun = listing?.open
        await finish(id)
        await expectNothingOpen()
        const [after] = await rows<{ price: number; defects: unknown }>(
          "select price, defects from reluv_listing"
        )
        const whole = [title(), prices(), after?.price, after?.defects !== null]
        // What died before it was written down never happened, unless it is asked again.
        expect([
          ["Kebaya Encim", [150_000, 90_000], 90_000, true],
          ...(begun ? [] : [[DRAFT.title, [150_000, 170_000], 150_000, false]]),
        ]).toContainEqual(whole)
      },
      async () => {
        id = await aListing()
      }
    )
    expect(deaths).toBeGreaterThan(5)
  })

  it("writes the price of the variant that was named, and no other", async () => {
    const id = await aListing()
    await change(noGate, id)
    expect(prices()).toEqual([150_000, 90_000])
  })

  it.each([
    [
      "deleted",
      (gate: Gate, id: string) =>
        deleteListingWorkflow(aProcess(gate)).run({
          input: { id, seller_id: "sel_ani", actor: SELLER },
        }),
    ],
    [
      "blocked",
      (gate: Gate, id: string) =>
        moderateListing(aProcess(gate), {
          id,
          verdict: "block",
          actor: OPERATOR,
          reason: "counterfeit",
          note: "palsu",
        }),
    ],
  ])("hides the product of what is %s, wherever its process dies", async (status, move) => {
    let id = ""
    await everywhere(
      (gate) => move(gate, id),
      async () => {
        await restart()
        await settle()
        const [listing] = await rows<{ status: string }>("select status from reluv_listing")
        const shown = [...medusa.products.values()].map((product) => product.status)
        expect([
          [status, ["draft"]],
          ["active", ["published"]],
        ]).toContainEqual([listing?.status, shown])
        await expectNothingOpen()
      },
      async () => {
        id = await aListing()
      }
    )
  })
})

describe("changing the variants of a listing", () => {
  let first = ""
  let second = ""
  /** M goes, L becomes an M with more of it, and two come: one picked as the other was. */
  const change = (gate: Gate, id: string) =>
    updateListingWorkflow(aProcess(gate)).run({
      input: {
        id,
        seller_id: "sel_ani",
        change: {
          remove_variants: [first],
          variants: [{ id: second, title: "M", size: "M", price: 90_000, stock: 5 }],
          add_variants: [
            { ...NEW, title: "L", size: "L" },
            { ...NEW, title: "L baru", size: "L", condition: "new" },
          ],
        },
        status: null,
        actor: SELLER,
      },
    })
  const begin = async () => {
    const id = await aListing()
    const [one, other] = [...medusa.products.values()][0]?.variants ?? []
    first = one?.id ?? ""
    second = other?.id ?? ""
    return id
  }
  const known = () =>
    [...medusa.products.values()].flatMap(({ variants }) =>
      variants.map(({ title, choice, price, stocked }) => [title, choice.Size, price, stocked])
    )
  const CHANGED = [
    ["M", "M", 90_000, 5],
    ["L", "L", 120_000, 3],
    ["L baru", "L baru", 120_000, 3],
  ]

  it("tells Medusa of them, and each piece what it says itself", async () => {
    const id = await begin()
    await change(noGate, id)
    expect(known()).toEqual(CHANGED)
    expect([...medusa.products.values()][0]?.options).toEqual([
      { title: "Size", values: ["M", "L", "L baru"] },
    ])
    const pieces = await rows<{ variant_id: string }>(
      `select variant_id, size, condition, stock from reluv_piece
       where listing_id = ? and deleted_at is null order by created_at, condition nulls first`,
      [id]
    )
    expect(pieces).toMatchObject([
      { variant_id: second, size: "M", condition: null, stock: 5 },
      { size: "L", condition: null, stock: 3 },
      { size: "L", condition: "new", stock: 3 },
    ])
    expect(new Set(pieces.map(({ variant_id }) => variant_id))).toEqual(
      new Set([...medusa.products.values()][0]?.variants.map((variant) => variant.id))
    )
    const [removed] = await rows("select stock from reluv_piece where variant_id = ?", [first])
    expect(removed).toEqual({ stock: 0 })
  })

  it.each([
    ["a job", (_: string) => settle()],
    ["the next change", (id: string) => retitle(id)],
  ])("is finished by %s wherever its process dies, each stock counted once", async (_, finish) => {
    let id = ""
    const deaths = await everywhere(
      (gate) => change(gate, id),
      async () => {
        await restart()
        const [listing] = await rows<{ open: boolean }>(
          "select change is not null as open from reluv_listing"
        )
        const begun = listing?.open || known()[0]?.[2] === 90_000
        await finish(id)
        await expectNothingOpen()
        expect(known()).toEqual(
          begun
            ? CHANGED
            : [
                ["M", "M", 150_000, 1],
                ["L", "L", 170_000, 2],
              ]
        )
        const stocks = await rows<{ stock: number }>(
          "select stock from reluv_piece where deleted_at is null order by created_at, stock"
        )
        expect(stocks.map(({ stock }) => stock).toSorted()).toEqual(
          known()
            .map((variant) => variant[3])
            .toSorted()
        )
      },
      async () => {
        id = await begin()
      }
    )
    expect(deaths).toBeGreaterThan(20)
  })

  it("lets two swap what they are picked by", async () => {
    const id = await begin()
    await updateListingWorkflow(aProcess(noGate)).run({
      input: {
        id,
        seller_id: "sel_ani",
        change: {
          variants: [
            { id: first, size: "L" },
            { id: second, size: "M" },
          ],
        },
        status: null,
        actor: SELLER,
      },
    })
    expect(known().map(([, size]) => size)).toEqual(["L", "M"])
    expect([...medusa.products.values()][0]?.options[0]?.values).toEqual(["M", "L"])
  })

  it("leaves a variant alone that an operator added on Medusa's page, and what it is picked by", async () => {
    const id = await begin()
    const [product] = medusa.products.values()
    product?.options[0]?.values.push("XL")
    product?.variants.push({
      id: "variant_of_operator",
      title: "XL",
      price: 200_000,
      weight: 0,
      choice: { Size: "XL" },
      item: null,
      stocked: null,
      metadata: null,
    })
    await updateListingWorkflow(aProcess(noGate)).run({
      input: {
        id,
        seller_id: "sel_ani",
        change: {
          remove_variants: [first],
          add_variants: [{ ...NEW, title: "besar", size: "XL" }],
        },
        status: null,
        actor: SELLER,
      },
    })
    await expectNothingOpen()
    expect(known().map(([title, size, price]) => [title, size, price])).toEqual([
      ["L", "L", 170_000],
      ["XL", "XL", 200_000],
      ["besar", "besar", 120_000],
    ])
    expect(product?.options[0]?.values.toSorted()).toEqual(["L", "XL", "besar"])
  })

  it("follows the parcels that left meanwhile", async () => {
    const id = await begin()
    const variant = medusa.variant({ id: second })
    if (variant) variant.stocked = 1
    await change(noGate, id)
    expect(known()[0]).toEqual(["M", "M", 90_000, 4])
  })

  const NEW = { size: null, color: null, condition: null, price: 120_000, stock: 3 }
  const retitle = (id: string) =>
    updateListingWorkflow(aProcess(noGate)).run({
      input: { id, seller_id: "sel_ani", change: { brand: "X" }, status: null, actor: SELLER },
    })
})

describe("a draft", () => {
  const bare: CreateListing = {
    ...DRAFT,
    condition: null,
    weight: null,
    variants: [
      { title: "One size", size: null, color: null, condition: null, price: null, stock: 1 },
    ],
    publish: false,
  }
  const draft = async () =>
    (await createListingWorkflow(aProcess(noGate)).run({ input: bare })).result.id
  const update = (id: string, change: object, status: "active" | null = null) =>
    updateListingWorkflow(aProcess(noGate)).run({
      input: { id, seller_id: "sel_ani", change, status, actor: SELLER },
    })
  const missing = ["condition", "weight", "price"].map((field) => ({
    field,
    code: "FIELD_REQUIRED",
  }))
  const product = () => [...medusa.products.values()][0] ?? fail()

  it("is kept with nothing but its title, hidden, and is on sale once all of it is there", async () => {
    const id = await draft()
    expect([product().status, product().variants[0]?.price]).toEqual(["draft", null])
    await expect(update(id, {}, "active")).rejects.toMatchObject({
      code: "LISTING_INCOMPLETE",
      fields: missing,
    })
    await update(id, { price: 90_000, condition: "good" })
    await expect(update(id, {}, "active")).rejects.toMatchObject({
      fields: [{ field: "weight", code: "FIELD_REQUIRED" }],
    })
    expect(product().status).toBe("draft")
    await update(id, { weight: 300 }, "active")
    expect(product()).toMatchObject({ status: "published", variants: [{ price: 90_000 }] })
    expect(await rows("select status, price, weight from reluv_listing")).toEqual([
      { status: "active", price: 90_000, weight: 300 },
    ])
  })

  it("is not made at all when it was to be published half finished", async () => {
    const make = createListingWorkflow(aProcess(noGate)).run({ input: { ...bare, publish: true } })
    await expect(make).rejects.toMatchObject({ code: "LISTING_INCOMPLETE", fields: missing })
    expect(medusa.products.size).toBe(0)
  })

  it("is on sale when an operator completes and shows its product on Medusa's page at once", async () => {
    const input = { ...bare, condition: "good" as const }
    const { result } = await createListingWorkflow(aProcess(noGate)).run({ input })
    const [variant] = product().variants
    if (variant) variant.price = 90_000
    Object.assign(product(), { status: "published", weight: 300 })
    await followProduct(aProcess(noGate), { product_id: product().id })
    expect(await rows("select id, status, price, weight from reluv_listing")).toEqual([
      { id: result.id, status: "active", price: 90_000, weight: 300 },
    ])
    expect(product().status).toBe("published")
  })

  it("is hidden again when an operator shows its product half finished on Medusa's page", async () => {
    const id = await draft()
    product().status = "published"
    await followProduct(aProcess(noGate), { product_id: product().id })
    await settle()
    expect([product().status, await rows("select status from reluv_listing")]).toEqual([
      "draft",
      [{ status: "draft" }],
    ])
    const word = { id, actor: OPERATOR, note: null }
    await moderateListing(aProcess(noGate), { ...word, verdict: "block", reason: "prohibited" })
    await moderateListing(aProcess(noGate), { ...word, verdict: "unblock", reason: null })
    expect(await rows("select status from reluv_listing")).toEqual([{ status: "draft" }])
  })
})

describe("a product that an operator changes on Medusa's own page", () => {
  const product = () => [...medusa.products.values()][0] ?? fail()
  const follow = () => followProduct(aProcess(noGate), { product_id: product().id })
  const listing = async () =>
    (
      await rows<{ status: string; price: number; weight: number }>(
        "select status, price, weight from reluv_listing"
      )
    )[0]
  const wish = (id: string, status: "active" | "inactive") =>
    updateListingWorkflow(aProcess(noGate)).run({
      input: { id, seller_id: "sel_ani", change: {}, status, actor: SELLER },
    })

  it("takes its listing down when it is hidden there, and its seller cannot bring it back", async () => {
    const id = await aListing()
    product().status = "draft"
    await follow()

    expect((await listing())?.status).toBe("blocked")
    for (const status of ["active", "inactive"] as const) {
      await expect(wish(id, status)).rejects.toMatchObject({ code: "LISTING_STATUS_NOT_ALLOWED" })
    }
    await moderateListing(aProcess(noGate), {
      id,
      verdict: "unblock",
      actor: OPERATOR,
      reason: null,
      note: null,
    })
    expect([(await listing())?.status, product().status]).toEqual(["active", "published"])
  })

  it("is followed in its price and its weight, in whole numbers", async () => {
    await aListing()
    const [first, second] = product().variants
    if (!first || !second) throw new Error("two variants")
    second.price = 60_000.4
    product().weight = 650.5
    await follow()
    expect(await listing()).toMatchObject({ price: 60_000, weight: 651 })

    // What no column could hold is left as it was.
    first.price = 1e12
    second.price = 1e12
    product().weight = -3
    await follow()
    expect(await listing()).toMatchObject({ price: 60_000, weight: 651 })
  })

  it("takes its listing with it when it is deleted", async () => {
    await aListing()
    const { id } = product()
    medusa.products.delete(id)
    await followProduct(aProcess(noGate), { product_id: id })
    expect((await listing())?.status).toBe("deleted")
  })

  it("does not bring back what its seller deleted", async () => {
    const id = await aListing()
    await deleteListingWorkflow(aProcess(noGate)).run({
      input: { id, seller_id: "sel_ani", actor: SELLER },
    })
    product().status = "published"
    await follow()
    await settle()
    expect([(await listing())?.status, product().status]).toEqual(["deleted", "draft"])
  })

  it("follows nothing of our own making", async () => {
    const id = await aListing()
    await wish(id, "inactive")
    await follow()
    expect((await listing())?.status).toBe("inactive")
    await wish(id, "active")
    await follow()
    expect((await listing())?.status).toBe("active")
  })
})

describe("where the operator moderates", () => {
  it("a listing that is rewritten is looked at again, one that is repriced is not", async () => {
    const id = await aListing()
    moderation = "operator"
    const update = (change: object) =>
      updateListingWorkflow(aProcess(noGate)).run({
        input: { id, seller_id: "sel_ani", change, status: null, actor: SELLER },
      })
    const state = async () => {
      const [listing] = await rows<{ status: string }>("select status from reluv_listing")
      return [listing?.status, [...medusa.products.values()][0]?.status]
    }
    const [variant] = [...medusa.products.values()].flatMap(({ variants }) => variants)
    await update({ variants: [{ id: variant?.id, price: 99_000 }] })
    expect(await state()).toEqual(["active", "published"])
    await update({ condition: "new" })
    expect(await state()).toEqual(["in_review", "draft"])
  })
})

describe("letting a shop sell", () => {
  const seller_id = "sel_ani"

  it("is done once, wherever its process dies, when it is asked again", async () => {
    const approve = (gate: Gate) =>
      approveSellerWorkflow(aProcess(gate)).run({
        input: { seller_id, actor: OPERATOR, reason: null },
      })
    const deaths = await everywhere(
      approve,
      async () => {
        await restart()
        await approve(noGate)
        await expectShopToSell(seller_id)
      },
      () => anew("pending")
    )
    expect(deaths).toBeGreaterThan(5)
  })

  it("follows from opening it under the automatic policy, wherever its process dies", async () => {
    const input = {
      customer_id: "cus_ani",
      name: "Lemari Ani",
      handle: "lemari-ani",
      description: null,
      phone: "+628123456789",
      origin: ORIGIN,
    }
    const elsewhere = { ...ORIGIN, city: "Depok", postal_code: "16411" }
    const open = (gate: Gate, origin = ORIGIN) =>
      openShopWorkflow(aProcess(gate)).run({ input: { ...input, origin } })
    await everywhere(
      open,
      async () => {
        await restart()
        await relayFacts(aProcess(noGate))
        await workOff(aProcess(noGate))
        const [shop] = await rows<{ id: string }>("select id from reluv_seller")
        // It died before there was a shop, or was undone: what it left is told where this one is.
        if (!shop) await open(noGate, elsewhere)
        const [opened] = await rows<{ id: string }>("select id from reluv_seller")
        await expectShopToSell(opened?.id ?? "")
      },
      () => anew(null)
    )
  })

  it("moves its shipping with it, wherever its process dies", async () => {
    const origin = { ...ORIGIN, city: "Depok", postal_code: "16411" }
    const move = (gate: Gate) =>
      updateSellerWorkflow(aProcess(gate)).run({
        input: { id: seller_id, actor: SELLER, name: "Lemari Baru", origin },
      })
    await everywhere(
      move,
      async () => {
        await restart()
        await relayFacts(aProcess(noGate))
        await workOff(aProcess(noGate))
        const [moved] = await rows<{ name: string; postal_code: string; city: string }>(
          `select s.name, s.city, c.origin ->> 'postal_code' as postal_code from reluv_seller s
           join reluv_seller_contact c on c.seller_id = s.id`
        )
        const [option] = medusa.options
        expect([option?.name, medusa.profiles[0]?.name, option?.data]).toMatchObject([
          moved?.name,
          `${moved?.name} (lemari-ani)`,
          { origin: { postal_code: moved?.postal_code } },
        ])
        expect([
          ["Lemari Baru", "Depok", "16411"],
          ["Lemari Ani", "Bandung", "40111"],
        ]).toContainEqual([moved?.name, moved?.city, moved?.postal_code])
      },
      async () => {
        await anew("pending")
        const input = { seller_id, actor: OPERATOR, reason: null }
        await approveSellerWorkflow(aProcess(noGate)).run({ input })
      }
    )
  })

  async function expectShopToSell(id: string): Promise<void> {
    const found = await rows(
      `select s.status, c.shipping_profile_id, c.shipping_option_id,
         c.origin ->> 'postal_code' as postal_code
       from reluv_seller s join reluv_seller_contact c on c.seller_id = s.id where s.id = ?`,
      [id]
    )
    const [profile] = medusa.profiles
    const [option] = medusa.options
    expect(found).toEqual([
      {
        status: "active",
        shipping_profile_id: profile?.id,
        shipping_option_id: option?.id,
        postal_code: parseOptionData(option?.data)?.origin.postal_code,
      },
    ])
    expect(option?.data).toMatchObject({ seller_id: id })
    expect([medusa.profiles.length, medusa.options.length]).toEqual([1, 1])
  }
})

/**
 * Lives the same again and again, dead after one more call each time, until it comes to its end.
 * @returns how often it died
 */
async function everywhere(
  live: (gate: Gate) => Promise<unknown>,
  afterwards: () => Promise<void>,
  before: () => Promise<void> = () => anew()
): Promise<number> {
  for (let calls = 0; ; calls++) {
    await anew()
    await before()
    const ended = await runAndKill(live, calls)
    await afterwards()
    if (ended) return calls
  }
}

/** One call fails; those after it, which take back what was done, do not. */
function failingAt(call: number): { gate: Gate; met: () => boolean } {
  let calls = 0
  return {
    gate: async () => {
      if (calls++ === call) throw new Error("this step fails")
    },
    met: () => calls > call,
  }
}

async function aListing(): Promise<string> {
  return (await createListingWorkflow(aProcess(noGate)).run({ input: DRAFT })).result.id
}

/** A dead process leaves no lock of the database, and its leases run out. */
async function restart(): Promise<void> {
  locks.clear()
  for (const [table, columns] of [
    ["reluv_listing", ["settle_at", "retry_at", "created_at"]],
    ["reluv_fact", ["lease_until"]],
    ["reluv_work", ["lease_until", "next_attempt_at"]],
  ] as const) {
    const sets = columns.map((column) => `${column} = ${column} - interval '2 minutes'`)
    await query(`update ${table} set ${sets.join(", ")}`)
  }
}

function settle(): Promise<number> {
  return settleListings(aProcess(noGate), { most: 10 })
}

/** What anybody could put into a cart is a listing with all of its pieces and their stock. */
async function expectNoGhosts(): Promise<void> {
  for (const product of medusa.products.values()) {
    if (product.status !== "published") continue
    const [listing] = await rows<{ id: string }>(
      "select id from reluv_listing where product_id = ? and is_made and status = 'active'",
      [product.id]
    )
    await expectWhole(listing?.id ?? "")
  }
}

async function expectWhole(id: string): Promise<void> {
  const [listing] = await rows<{ product_id: string; status: string; is_made: boolean }>(
    "select product_id, status, is_made from reluv_listing where id = ?",
    [id]
  )
  const product = medusa.product(listing?.product_id ?? "")
  expect([listing?.status, listing?.is_made, product.status]).toEqual(["active", true, "published"])
  const pieces = await rows<{ variant_id: string; stock: number }>(
    "select variant_id, stock from reluv_piece where listing_id = ? order by stock",
    [id]
  )
  expect(pieces).toEqual(
    product.variants.map((variant) => ({ variant_id: variant.id, stock: variant.stocked }))
  )
  expect(pieces.map(({ stock }) => stock)).toEqual([1, 2])
}

async function expectNothingOpen(): Promise<void> {
  expect(
    await rows("select id from reluv_listing where settle_at is not null or change is not null")
  ).toEqual([])
}

async function claimOne(): Promise<string> {
  const [piece] = await rows<{ variant_id: string }>("select variant_id from reluv_piece")
  const claim = { cart_id: "cart", owner: "run", hold_seconds: 60 }
  return house.container
    .resolve(LISTING_MODULE)
    .claimPieces({ ...claim, pieces: [{ variant_id: piece?.variant_id ?? "", quantity: 1 }] })
    .then(
      ({ outcome }) => outcome,
      (error: { code: string }) => error.code
    )
}

function prices(): (number | null)[] {
  return [...medusa.products.values()].flatMap(({ variants }) => variants.map(({ price }) => price))
}

function title(): string | undefined {
  return [...medusa.products.values()][0]?.title
}

function fail(): never {
  throw new Error("there is no such thing")
}

async function rows<Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> {
  return (await query<Row>(statement, values)).rows
}

function query<Row extends object>(
  statement: string,
  values: unknown[] = []
): Promise<{ rows: Row[] }> {
  const connection = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as {
    raw<R>(statement: string, values: unknown[]): Promise<{ rows: R[] }>
  }
  return connection.raw<Row>(statement, values)
}

/** A process of its own: every call that it makes passes its gate first. */
function aProcess(gate: Gate): MedusaContainer {
  const gated = <T extends object>(calls: T) =>
    asValue(
      new Proxy(calls, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name)
          if (typeof member !== "function") return member
          return async (...parameters: unknown[]) => {
            const context = parameters.at(-1)
            // A transaction is open: it ends, or its process does with it.
            const inside =
              typeof context === "object" && context !== null && "transactionManager" in context
            if (!inside) await gate()
            return (member as (...parameters: unknown[]) => unknown).apply(target, parameters)
          }
        },
      })
    )
  const options = parseOptions(
    reluvOptions,
    { biteship: { api_key: "biteship_test.model" }, policies: { listing_moderation: moderation } },
    "the model"
  )
  const container = createMedusaContainer()
  container.register({
    ...Object.fromEntries(OURS.map((name) => [name, gated(house.container.resolve<object>(name))])),
    [RELUV_MODULE]: asValue({
      options,
      has: () => true,
      courierCodes: options.biteship?.couriers ?? [],
      couriers: { areas: { ofPostalCode: async () => [] } },
      searchEngine: null,
    }),
    [CORE]: asValue({ medusa, gate }),
    [ContainerRegistrationKeys.LOGGER]: asValue({ info() {}, warn() {}, error() {} }),
    [ContainerRegistrationKeys.PG_CONNECTION]: asValue(
      house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    ),
    [ContainerRegistrationKeys.QUERY]: gated({
      graph: async ({ entity, filters }: { entity: string; filters?: object }) => ({
        data: medusa.rows(entity, filters),
      }),
    }),
    [Modules.EVENT_BUS]: asValue({
      emit: async () => undefined,
      releaseGroupedEvents: async () => undefined,
      clearGroupedEvents: async () => undefined,
    }),
    [Modules.PRODUCT]: gated({
      listProducts: async ({ id, handle }: { id?: string; handle?: string }) =>
        [...medusa.products.values()].filter(
          (product) => product.id === id || product.handle === handle
        ),
    }),
    [Modules.INVENTORY]: gated({
      listInventoryLevels: async ({ inventory_item_id }: { inventory_item_id: string[] }) =>
        inventory_item_id.flatMap((item) => {
          const variant = medusa.variant({ item })
          if (!variant || variant.stocked === null) return []
          const { stocked: stocked_quantity, metadata } = variant
          return [{ inventory_item_id: item, stocked_quantity, metadata }]
        }),
    }),
    [Modules.FULFILLMENT]: gated({
      listShippingProfiles: async ({ name }: { name: string }) =>
        medusa.profiles.filter((profile) => profile.name === name),
      listShippingOptions: async ({ shipping_profile_id }: { shipping_profile_id: string }) =>
        medusa.options.filter((option) => option.shipping_profile_id === shipping_profile_id),
      updateShippingProfiles: async (id: string, change: { name: string }) => {
        Object.assign(medusa.profiles.find((one) => one.id === id) ?? fail(), change)
      },
      updateShippingOptions: async (id: string, change: { name: string; data: unknown }) =>
        Object.assign(medusa.options.find((one) => one.id === id) ?? fail(), change),
    }),
    [Modules.LOCKING]: asValue({
      execute: async <T>([key = ""]: string[], work: () => Promise<T>): Promise<T> => {
        await gate()
        while (locks.has(key)) await new Promise((go) => setTimeout(go, 5))
        locks.add(key)
        try {
          return await work()
        } finally {
          locks.delete(key)
        }
      },
    }),
  })
  return container
}
