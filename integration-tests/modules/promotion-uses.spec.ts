import { asValue } from "@medusajs/framework/awilix"
import type {
  CampaignBudgetTypeValues,
  IPromotionModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../src/modules/listing"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { flow } from "../../src/shared/flow"
import type { Actor } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import {
  isUsedUp,
  reclaimWithUses,
  releaseWithUses,
  usesOfOrder,
} from "../../src/workflows/order/promotion-uses"
import { endTogether } from "../../src/workflows/payment/end-together"
import { givenListing } from "./given-listings"
import { type House, openHouse } from "./house"
import { atOnce } from "./support"
import { cloneTables } from "./tables"

const DATABASE = `promotion_uses_${process.env.JEST_WORKER_ID ?? "1"}`
const CLOCK: Actor = { type: "system", id: "deadline" }

type Budget = { type: CampaignBudgetTypeValues; limit: number; attribute?: string }
type Adjustment = { code: string; amount: number }
type Cart = { id: string; customer_id: string; email: string; adjustments: Adjustment[] }

let house: House
let container: MedusaContainer
let promotions: IPromotionModuleService
let carts: Map<string, Cart>
let made = 0

beforeAll(async () => {
  // What Medusa has to say of its migrations.
  jest.spyOn(console, "log").mockReturnValue(undefined)
  await cloneTables(DATABASE)
  house = await openHouse(
    DATABASE,
    { emit: async () => undefined },
    {
      [Modules.PROMOTION]: "@medusajs/promotion",
    }
  )
  container = createMedusaContainer({}, house.container)
  container.register(ContainerRegistrationKeys.QUERY, asValue({ graph }))
  promotions = container.resolve(Modules.PROMOTION)
})
beforeEach(() => {
  carts = new Map()
})
afterAll(() => house.close())

/** What Medusa answers of carts and the orders that they became. */
async function graph({ entity, filters }: { entity: string; filters: Record<string, string> }) {
  if (entity === "order_cart") {
    const cart = carts.get(filters.order_id ?? "")
    return { data: cart ? [{ cart_id: cart.id }] : [] }
  }
  const cart = [...carts.values()].find(({ id }) => id === filters.id)
  if (entity !== "cart" || !cart) return { data: [] }
  const [first, ...others] = cart.adjustments
  return {
    data: [
      {
        ...cart,
        items: [{ adjustments: others }],
        shipping_methods: [{ adjustments: first ? [first] : [] }],
      },
    ],
  }
}

async function rows<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: { rows: Row[] } = await connection.raw(statement, parameters as string[])
  return answer.rows
}

/** A code with a limit of its own and a campaign with that budget; more codes share the campaign. */
async function codesOf(budget: Budget | null, { limit = 5, codes = 1 } = {}): Promise<string[]> {
  const names = Array.from({ length: codes }, () => `KODE${++made}`)
  const [campaign] = budget
    ? await promotions.createCampaigns([
        {
          name: names.join(),
          campaign_identifier: names.join(),
          budget: { currency_code: budget.type === "spend" ? "idr" : null, ...budget },
        },
      ])
    : []
  await promotions.createPromotions(
    names.map((code) => ({
      code,
      type: "standard" as const,
      status: "active" as const,
      limit,
      campaign_id: campaign?.id,
      application_method: {
        type: "fixed" as const,
        target_type: "items" as const,
        allocation: "across" as const,
        currency_code: "idr",
        value: 1_000,
      },
    }))
  )
  return names
}

/** A code of every kind of budget, each in a campaign of its own. */
async function codesOfEveryKind({ limit }: { limit: number }): Promise<string[]> {
  const budgets: (Budget | null)[] = [
    null,
    { type: "spend", limit: limit * 1_000 },
    { type: "usage", limit },
    { type: "use_by_attribute", limit, attribute: "customer_id" },
    { type: "use_by_attribute", limit, attribute: "customer_email" },
  ]
  const codes: string[] = []
  for (const budget of budgets) codes.push(...(await codesOf(budget, { limit })))
  return codes
}

/** An order that waits for its money: its piece is claimed, and core has counted what it used. */
async function anOrder(codes: readonly string[], { buyer = "sari", amount = 1_000 } = {}) {
  const n = ++made
  const [order_id, cart_id, owner, variant] = ["order", "cart", "run", "variant"].map(
    (kind) => `${kind}_${n}`
  ) as [string, string, string, string]
  const listings = container.resolve(LISTING_MODULE)
  await givenListing(listings, { [variant]: 1 })
  const lines = [{ variant_id: variant, quantity: 1 }]
  await listings.claimPieces({ cart_id, owner, hold_seconds: 60, pieces: lines })
  const cart = {
    id: cart_id,
    customer_id: `cus_${buyer}`,
    email: `${buyer}@example.com`,
    adjustments: codes.map((code) => ({ code, amount })),
  }
  carts.set(order_id, cart)
  await promotions.registerUsage(cart.adjustments, {
    customer_id: cart.customer_id,
    customer_email: cart.email,
  })
  const confirm = () => listings.confirmClaims({ cart_id, owner, order_id, lines })
  return { order_id, cart_id, owner, confirm }
}

async function anOpenOrder(...order: Parameters<typeof anOrder>): Promise<string> {
  const { confirm, order_id } = await anOrder(...order)
  await confirm()
  return order_id
}

// In steps of workflows, as in life: there Medusa's container stands between us and its modules.
const ending = flow("reluv-spec-ending", async (container, { order_id }: { order_id: string }) => {
  await endTogether(container, { order_id, actor: CLOCK, reason: "the deadline passed" })
  return { order_id }
})
const taking = flow("reluv-spec-taking", async (container, { order_id }: { order_id: string }) => {
  const used = await usesOfOrder(container, order_id)
  const has_pieces = await together(container, (context) =>
    reclaimWithUses(container, { order_id, used }, context)
  )
  return { has_pieces }
})

const end = (order_id: string) => ending(container).run({ input: { order_id } })

async function takeAgain(order_id: string): Promise<boolean> {
  return (await taking(container).run({ input: { order_id } })).result.has_pieces
}

/** All counts of these codes and their campaigns, as numbers and as core's big numbers. */
function countsOf(codes: readonly string[]) {
  return rows(
    `select p.code, p.used, b.used::float as of_budget, (b.raw_used->>'value')::float as raw,
       (select json_object_agg(u.attribute_value, u.used) from promotion_campaign_budget_usage u
        where u.budget_id = b.id and u.deleted_at is null) as by
     from promotion p left join promotion_campaign_budget b on b.campaign_id = p.campaign_id
     where p.code = any(?) order by p.code`,
    [codes]
  )
}

describe("what a purchase used of promotions", () => {
  it("is given back once, of every kind of budget, and nothing of other purchases", async () => {
    const codes = await codesOfEveryKind({ limit: 5 })
    await anOpenOrder(codes, { buyer: "budi" })
    await anOpenOrder(codes, { buyer: "sari" })
    const before = await countsOf(codes)
    const order = await anOpenOrder(codes, { buyer: "sari" })
    const counted = await countsOf(codes)
    expect(counted).not.toEqual(before)

    await end(order)
    expect(await countsOf(codes)).toEqual(before)
    await end(order)
    expect(await countsOf(codes)).toEqual(before)

    expect(await takeAgain(order)).toBe(true)
    expect(await countsOf(codes)).toEqual(counted)
    expect(await takeAgain(order)).toBe(true)
    expect(await countsOf(codes)).toEqual(counted)
  })

  it.each([
    { type: "spend", limit: 100_000 },
    { type: "usage", limit: 10 },
    { type: "use_by_attribute", limit: 10, attribute: "customer_id" },
  ] as const)("is given back of two codes in one campaign: $type", async (budget) => {
    const codes = await codesOf(budget, { codes: 2 })
    await anOpenOrder(codes)
    const before = await countsOf(codes)
    const order = await anOpenOrder(codes, { amount: 2_500 })
    await end(order)
    expect(await countsOf(codes)).toEqual(before)
  })

  it("is given back by as many purchases as end at once", async () => {
    const codes = await codesOfEveryKind({ limit: 9 })
    const kept = await anOpenOrder(codes)
    const before = await countsOf(codes)
    const orders: string[] = []
    for (let n = 0; n < 4; n++) orders.push(await anOpenOrder(codes))

    const { refusals } = await atOnce(8, (n) => end(orders[n % 4] ?? ""))
    expect(refusals).toEqual([])
    expect(await countsOf(codes)).toEqual(before)
    await end(kept)
  })

  it("follows the claims, though the end and late money come at once, again and again", async () => {
    const codes = await codesOfEveryKind({ limit: 3 })
    const none = await countsOf(codes)
    const order_id = await anOpenOrder(codes)
    const all = await countsOf(codes)
    for (let round = 0; round < 5; round++) {
      const { refusals } = await atOnce(4, async (n) =>
        n % 2 === 0 ? end(order_id) : takeAgain(order_id)
      )
      expect(refusals).toEqual([])
      const holds = await container
        .resolve(LISTING_MODULE)
        .ownsItsPieces({ order_id, variant_ids: [order_id.replace("order", "variant")] })
      expect(await countsOf(codes)).toEqual(holds ? all : none)
    }
  })

  it("is taken again with the pieces or not at all, where others used it up since", async () => {
    const codes = await codesOfEveryKind({ limit: 1 })
    const order_id = await anOpenOrder(codes)
    await end(order_id)
    await anOpenOrder(codes, { buyer: "budi" })
    const counted = await countsOf(codes)

    const refusal: unknown = await takeAgain(order_id).catch((error: unknown) => error)
    expect(isUsedUp(refusal)).toBe(true)
    expect(await countsOf(codes)).toEqual(counted)
    const claims = await rows("select status from reluv_piece_claim where order_id = ?", [order_id])
    expect(claims).toEqual([{ status: "released" }])
  })

  it("stays counted while an end fails half-way, and is given back once by the next", async () => {
    const codes = await codesOfEveryKind({ limit: 5 })
    const before = await countsOf(codes)
    const order_id = await anOpenOrder(codes)
    const counted = await countsOf(codes)
    const parts = container.resolve(SELLER_ORDER_MODULE)
    const dies = jest.spyOn(parts, "cancelPending").mockRejectedValueOnce(new Error("killed"))

    await expect(end(order_id)).rejects.toMatchObject({ message: "killed" })
    dies.mockRestore()
    expect(await countsOf(codes)).toEqual(counted)
    await end(order_id)
    expect(await countsOf(codes)).toEqual(before)
  })

  it("is given back when a checkout undoes its order", async () => {
    const codes = await codesOfEveryKind({ limit: 5 })
    const before = await countsOf(codes)
    const { order_id, cart_id, owner } = await anOrder(codes)
    const used = await usesOfOrder(container, order_id)
    const release = { cart_id, owner, actor: CLOCK, reason: "the checkout failed" }
    for (let n = 0; n < 2; n++) {
      await together(container, (context) => releaseWithUses(container, { release, used }, context))
      expect(await countsOf(codes)).toEqual(before)
    }
  })

  it("stays counted of a promotion that is paused, as Medusa counts none of it", async () => {
    const codes = await codesOf({ type: "usage", limit: 5 })
    const order_id = await anOpenOrder(codes)
    const counted = await countsOf(codes)
    await rows("update promotion set status = 'inactive' where code = any(?)", [codes])
    await end(order_id)
    expect(await countsOf(codes)).toEqual(counted)
  })
})
