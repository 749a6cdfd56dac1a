import type { HttpTypes } from "@medusajs/framework/types"
import { CORE_ORDER_ROUTES, type CoreRoutes } from "../../src/api/_core-orders/routes"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { openPayment, sellerOrdersOf, untilPaid } from "../helpers/given/purchases"
import { allSay, purchasePaymentOf, remainsOf, untilRefund } from "../helpers/given/refunds"
import { biteship, fault, midtrans, noFaults } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterEach(noFaults)
afterAll(closeDatabase)

const STATES = ["paid", "processing", "shipped", "delivered"] as const
type State = (typeof STATES)[number]

/** A purchase of one piece, paid by GoPay, whose part has come so far. */
async function aPurchase(state: State) {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  const buyer = await given.aCustomer()
  const order = await given.anUnpaidOrder(buyer, [listing])
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "gopay" })
  await untilPaid(order)
  const part = async () => {
    const [found] = await sellerOrdersOf(order)
    if (!found) throw new Error("the order was not cut")
    return found
  }
  const { id } = await part()
  const asSeller = { token: seller.token, body: {} }
  if (state === "processing") await call(`/seller/orders/${id}/process`, asSeller)
  if (state === "shipped" || state === "delivered") {
    await call(`/seller/orders/${id}/ship`, asSeller)
    const { shipment } = await part()
    await biteship.report(shipment?.booking_id ?? "", "picked")
    if (state === "delivered") await biteship.report(shipment?.booking_id ?? "", "delivered")
  }
  await waitUntil(async () => (await part()).status === state)
  await waitUntil(() => isMirrored(order.id, state))
  return { seller, listing, buyer, order, part: await part() }
}

/** Medusa's fulfillment follows a moment later, and its order after that. */
async function isMirrored(order_id: string, state: State): Promise<boolean> {
  if (state !== "shipped" && state !== "delivered") return true
  const [books] = await sql<{ done: boolean | null }>(
    `select bool_and(f.${state}_at is not null and i.${state}_quantity = i.quantity) as done
     from fulfillment f
     join order_fulfillment l on l.fulfillment_id = f.id
     join "order" o on o.id = l.order_id
     join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
     where o.id = $1`,
    [order_id]
  )
  return books?.done === true
}

type Purchase = Awaited<ReturnType<typeof aPurchase>>

/** Everything that Medusa and we have written of a purchase. */
async function booksOf({ order, listing }: Purchase) {
  const [medusa] = await sql(
    `select o.status, o.version, o.customer_id, o.email, a.city,
       (select totals from order_summary s where s.order_id = o.id and s.deleted_at is null
        order by version desc limit 1) as totals,
       (select coalesce(sum(l.amount), 0)::int from order_credit_line l
        where l.order_id = o.id and l.version = o.version and l.deleted_at is null) as credited,
       (select count(*)::int from order_transaction t where t.order_id = o.id and t.deleted_at is null) as transactions,
       (select count(*)::int from order_change c where c.order_id = o.id and c.deleted_at is null) as changes,
       (select json_agg(json_build_array(c.id, c.status, c.captured_amount, c.refunded_amount) order by c.id)
        from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
        where l.order_id = o.id and c.deleted_at is null) as collections,
       (select json_agg(json_build_array(f.id, f.shipped_at, f.delivered_at, f.canceled_at) order by f.id)
        from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id where l.order_id = o.id) as fulfillments
     from "order" o left join order_address a on a.id = o.shipping_address_id where o.id = $1`,
    [order.id]
  )
  const stock = await sql(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved,
       (select count(*)::int from reservation_item r
        where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as reservations,
       p.stock, p.claimed
     from product_variant_inventory_item v
     join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
     join reluv_piece p on p.variant_id = v.variant_id
     where v.variant_id = $1`,
    [variantOf(listing).id]
  )
  const parts = (await sellerOrdersOf(order)).map(({ status, total, refunded_total }) => ({
    status,
    total,
    refunded_total,
  }))
  const { status, refunds } = await purchasePaymentOf(order)
  return { medusa, stock, parts, payment: status, refunds: refunds.length }
}

/** The ids that the routes of core ask for, also of changes that were begun before the plugin came. */
async function idsOf({ order }: Purchase) {
  const found = await sqlOne<
    Record<"payment" | "collection" | "line" | "item" | "location", string>
  >(
    `select p.id as payment, c.payment_collection_id as collection, i.item_id as line,
       v.inventory_item_id as item, (select id from stock_location limit 1) as location
     from order_payment_collection c
     join payment p on p.payment_collection_id = c.payment_collection_id
     join order_item i on i.order_id = c.order_id
     join order_line_item l on l.id = i.item_id
     join product_variant_inventory_item v on v.variant_id = l.variant_id
     where c.order_id = $1 limit 1`,
    [order.id]
  )
  const begun = (table: string, values: Record<string, unknown>) => {
    const row = { id: `${table}_${order.id}`, order_id: order.id, ...values }
    const columns = Object.keys(row)
    return sqlOne<{ id: string }>(
      `insert into "${table}" (${columns.join(", ")})
       values (${columns.map((_, index) => `$${index + 1}`).join(", ")}) returning id`,
      Object.values(row)
    )
  }
  const [fulfillment] = await sql<{ fulfillment_id: string }>(
    `select fulfillment_id from order_fulfillment where order_id = $1`,
    [order.id]
  )
  const [reservation] = await sql<{ id: string }>(
    `select id from reservation_item where line_item_id = $1 and deleted_at is null`,
    [found.line]
  )
  return {
    ...found,
    order: order.id,
    return: (await begun("return", { order_version: 1, status: "open" })).id,
    claim: (await begun("order_claim", { order_version: 1, type: "refund" })).id,
    exchange: (await begun("order_exchange", { order_version: 1 })).id,
    order_change: (await begun("order_change", { version: 2, status: "declined" })).id,
    fulfillment: fulfillment?.fulfillment_id,
    reservation: reservation?.id,
  }
}

type Ids = Awaited<ReturnType<typeof idsOf>>

/** What the `:id` of a route is. */
function pathOf(name: string, ids: Ids): string | null {
  const [, path = ""] = name.split(" ")
  const [, , resource = ""] = path.split("/")
  const kinds: Record<string, keyof Ids> = {
    payments: "payment",
    "payment-collections": "collection",
    returns: "return",
    claims: "claim",
    exchanges: "exchange",
    "order-changes": "order_change",
    fulfillments: "fulfillment",
    reservations: "reservation",
  }
  const id = ids[kinds[resource] ?? "order"]
  if (path.includes(":id") && !id) return null
  return path
    .replace(":id", id ?? "")
    .replace(":fulfillment_id", ids.fulfillment ?? "ful_none")
    .replace(/:\w+/, "some_action")
}

/** A body that core's own validation takes. */
function bodyOf(name: string, ids: Ids): unknown {
  const order_id = ids.order
  const lines = [{ id: ids.line, quantity: 1 }]
  const exactly: Record<string, unknown> = {
    "POST /admin/orders/:id": { shipping_address: { city: "Bandung" } },
    "POST /admin/orders/:id/credit-lines": { amount: 1_000, reference: "x", reference_id: "y" },
    "POST /admin/orders/:id/payment-sessions/authorize": { payment_session_id: "payses_x" },
    "POST /admin/payment-collections": { order_id, amount: 1_000 },
    "POST /admin/payment-collections/:id/mark-as-paid": { order_id },
    "POST /admin/payment-collections/:id/payment-sessions": { provider_id: "pp_system_default" },
    "POST /admin/order-edits": { order_id },
    "POST /admin/order-changes/:id": { internal_note: "x" },
    "POST /admin/returns": { order_id },
    "POST /store/returns": { order_id, items: lines, return_shipping: { option_id: "so_x" } },
    "POST /admin/claims": { order_id, type: "refund" },
    "POST /admin/exchanges": { order_id },
    "POST /admin/orders/:id/fulfillments": { items: lines },
    "POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments": { items: lines },
    "POST /admin/fulfillments": {
      order_id,
      location_id: ids.location,
      provider_id: "biteship_biteship",
      delivery_address: {},
      items: [],
      labels: [],
      data: {},
      metadata: {},
    },
    "POST /admin/fulfillments/:id/shipment": { labels: [] },
    "POST /admin/reservations": {
      line_item_id: ids.line,
      inventory_item_id: ids.item,
      location_id: ids.location,
      quantity: 1,
    },
    "POST /admin/reservations/:id": { quantity: 2 },
    "POST /admin/orders/:id/transfer": { customer_id: "cus_x" },
    "POST /admin/orders/:id/transfer/guest": { email: "tamu@test.example.com" },
    "POST /store/orders/:id/transfer/accept": { token: "x" },
    "POST /store/orders/:id/transfer/decline": { token: "x" },
    "POST /admin/draft-orders": { region_id: "reg_x" },
  }
  if (name in exactly) return exactly[name]
  if (name.endsWith("/items/item/:item_id")) return { quantity: 2 }
  if (/(order-edits|draft-orders|outbound).*\/items$/.test(name)) {
    return { items: [{ variant_id: "variant_of_the_shop", quantity: 1 }] }
  }
  if (name.endsWith("/claim-items")) return { items: [{ ...lines[0], reason: "other" }] }
  if (name.endsWith("items")) return { items: lines }
  if (/shipping-methods?$/.test(name)) return { shipping_option_id: "so_x" }
  if (name.includes("draft-orders") && name.endsWith(":action_id")) {
    return name.includes("shipping") ? { shipping_option_id: "so_x" } : { quantity: 1 }
  }
  if (name.endsWith("/promotions")) return { promo_codes: ["X"] }
  return {}
}

it.each(STATES)(
  "a purchase that is %s is changed by no route of Medusa's own, and each refusal has its code",
  async (state) => {
    const purchase = await aPurchase(state)
    const ids = await idsOf(purchase)
    const before = await booksOf(purchase)

    expect(await wrongAnswers(purchase, ids, ({ refuses }) => refuses !== null)).toEqual([])
    expect(await booksOf(purchase)).toEqual(before)

    // Taking back what was begun is Medusa's own, and is a change of the order to Medusa.
    expect(await wrongAnswers(purchase, ids, ({ refuses }) => refuses === null)).toEqual([])
    const { medusa, ...ours } = await booksOf(purchase)
    expect({ ...ours, medusa: { ...medusa, changes: before.medusa?.changes } }).toEqual(before)
  }
)

/** Tries routes of the table on a purchase. @returns those that answered otherwise than the table says */
async function wrongAnswers(
  { buyer }: Purchase,
  ids: Ids,
  wanted: (routes: CoreRoutes) => boolean
): Promise<unknown[]> {
  const wrong: unknown[] = []
  for (const { refuses, routes } of CORE_ORDER_ROUTES.filter(wanted)) {
    for (const name of routes.flatMap(([, names]) => names)) {
      const path = pathOf(name, ids)
      // What is not there yet, or any more: no parcel, no reservation. A draft is not an order.
      if (!path || name === "POST /admin/draft-orders" || name.endsWith("/export")) continue
      const token = name.includes("/store/") ? buyer.token : await given.theOperator()
      const method = name.startsWith("DELETE") ? ("DELETE" as const) : ("POST" as const)
      const withBody = method === "POST" || name.endsWith("/promotions")
      const { status, body } = await send(path, {
        token,
        method,
        ...(withBody ? { body: bodyOf(name, ids) } : {}),
      })
      if (refuses ? status !== 400 || body.code !== refuses : status >= 500) {
        wrong.push([name, status, body])
      }
    }
  }
  return wrong
}

it("a purchase that Medusa's Cancel refused is called off by its parts, once", async () => {
  const purchase = await aPurchase("paid")
  const { order, part } = purchase
  const token = await given.theOperator()
  const refused = await send(`/admin/orders/${order.id}/cancel`, { token, body: {} })
  expect(refused.body).toMatchObject({ code: "CANCEL_ITS_PARTS" })

  await call(`/admin/reluv/seller-orders/${part.id}/cancel`, {
    token,
    body: { note: "Penjual berhenti" },
  })
  await untilRefund(order, "done")
  await waitUntil(async () => (await booksOf(purchase)).medusa?.status === "canceled")
  expect(await remainsOf(order)).toEqual(allSay(0))
  expect(await booksOf(purchase)).toMatchObject({
    medusa: { credited: order.total },
    stock: [{ reservations: 0, claimed: 0 }],
    payment: "refunded",
    refunds: 1,
  })
  const again = await send(`/admin/orders/${order.id}/cancel`, { token, body: {} })
  expect(again.status).toBe(400)
  expect((await booksOf(purchase)).refunds).toBe(1)
})

it("a purchase that waits for its money is ended whole by Medusa's Cancel", async () => {
  const listing = await given.aListing(await given.aSeller())
  const order = await given.anUnpaidOrder(await given.aCustomer(), [listing])
  const token = await given.theOperator()
  const { order: cancelled } = await call<{ order: HttpTypes.AdminOrder }>(
    `/admin/orders/${order.id}/cancel`,
    { token, body: {} }
  )
  expect(cancelled).toMatchObject({ id: order.id, status: "canceled" })
  expect((await sellerOrdersOf(order)).map(({ status }) => status)).toEqual(["cancelled"])
  const { status, history } = await purchasePaymentOf(order)
  expect(status).toBe("cancelled")
  expect(history.at(-1)).toMatchObject({ to: "cancelled", actor: "user" })
})

it("a purchase keeps its place, but its buyer's phone and street may be corrected", async () => {
  const { order } = await aPurchase("paid")
  const { order: changed } = await call<{ order: HttpTypes.AdminOrder }>(
    `/admin/orders/${order.id}?fields=shipping_address.*`,
    {
      token: await given.theOperator(),
      body: { shipping_address: { phone: "+6281298765432", address_1: "Jl. Cikini Raya No. 61" } },
    }
  )
  expect(changed.shipping_address).toMatchObject({
    phone: "+6281298765432",
    address_1: "Jl. Cikini Raya No. 61",
  })
})

it("a purchase is archived when all of it is over", async () => {
  const { order, part, buyer } = await aPurchase("delivered")
  await call(`/store/seller-orders/${part.id}/receive`, { token: buyer.token, body: {} })
  const token = await given.theOperator()
  const archived = await waitUntil(async () => {
    const { body } = await send<{ order?: { status: string } }>(
      `/admin/orders/${order.id}/archive`,
      { token, body: {} }
    )
    return body.order
  })
  expect(archived.status).toBe("archived")
})

it("a customer is deleted when no shop, purchase or refund needs them any more", async () => {
  const token = await given.theOperator()
  const remove = async ({ id }: { id: string }) => {
    const { status, body } = await send(`/admin/customers/${id}`, { token, method: "DELETE" })
    return body.code ?? status
  }
  const { buyer, seller, order, part } = await aPurchase("paid")
  expect(await remove(seller)).toBe("CUSTOMER_OWNS_SHOP")
  expect(await remove(buyer)).toBe("CUSTOMER_HAS_PURCHASE")
  await fault({ vendor: "midtrans", path: "/refund", status: 503 })
  await call(`/admin/reluv/seller-orders/${part.id}/cancel`, { token, body: { note: "Batal" } })
  expect(await remove(buyer)).toBe("CUSTOMER_HAS_REFUND")
  await noFaults()
  await untilRefund(order, "done")
  expect(await remove(buyer)).toBe(200)

  // A shop that is closed for good needs nobody.
  const former = await given.aSeller()
  await sql(`update reluv_seller set status = 'closed' where id = $1`, [former.seller.id])
  expect(await remove(former)).toBe(200)

  // Who helped in a shop does so no more, with a token that was good a moment ago: by no shop (403) while a process may
  // still believe the token, by the token itself (401) from then on.
  const helper = await given.aMember(seller, "staff")
  expect(await remove(helper)).toBe(200)
  await waitUntil(
    async () => [401, 403].includes((await send("/seller/orders", { token: helper.token })).status),
    { message: "who is deleted works on" }
  )
})

/** As the page of the inventory does: for no line of any order. */
async function reserveByHand(token: string, variantId: string) {
  const [item] = await sql<{ inventory_item_id: string; location_id: string }>(
    `select v.inventory_item_id, l.location_id from product_variant_inventory_item v
     join inventory_level l on l.inventory_item_id = v.inventory_item_id where v.variant_id = $1`,
    [variantId]
  )
  return send("/admin/reservations", { token, body: { ...item, quantity: 1 } })
}

describe("an order of the shop's own products", () => {
  async function anOrdinaryDraft(variant_id: string) {
    const token = await given.theOperator()
    const { regions } = await call<{ regions: { id: string }[] }>("/store/regions")
    const { draft_order } = await call<{ draft_order: { id: string } }>("/admin/draft-orders", {
      token,
      body: {
        region_id: regions[0]?.id,
        email: "toko@test.example.com",
        items: [{ variant_id, quantity: 1 }],
      },
    })
    return { token, id: draft_order.id }
  }

  it("is Medusa's own: drafted, converted, edited and cancelled", async () => {
    const { variant_id } = await given.anOrdinaryProduct("Tas belanja")
    const { token, id } = await anOrdinaryDraft(variant_id)
    await call(`/admin/draft-orders/${id}/convert-to-order`, { token, method: "POST" })
    await call("/admin/order-edits", { token, body: { order_id: id } })
    await call(`/admin/order-edits/${id}/items`, {
      token,
      body: { items: [{ variant_id, quantity: 1 }] },
    })
    await call(`/admin/order-edits/${id}`, { token, method: "DELETE" })
    const { order } = await call<{ order: { status: string } }>(`/admin/orders/${id}/cancel`, {
      token,
      body: {},
    })
    expect(order.status).toBe("canceled")
  })

  it("takes no seller's piece in, as a draft or by an edit", async () => {
    const piece = variantOf(await given.aListing(await given.aSeller())).id
    const { variant_id } = await given.anOrdinaryProduct("Tas belanja")
    const { token, id } = await anOrdinaryDraft(variant_id)
    const items = [{ variant_id: piece, quantity: 1 }]
    const region_id = (await call<{ regions: { id: string }[] }>("/store/regions")).regions[0]?.id
    const refusals = [
      await send("/admin/draft-orders", {
        token,
        body: { region_id, email: "toko@test.example.com", items },
      }),
      await send(`/admin/draft-orders/${id}/edit/items`, { token, body: { items } }),
      await send(`/admin/order-edits/${id}/items`, { token, body: { items } }),
      await reserveByHand(token, piece),
    ]
    // As one would stand that was drafted before its product was listed.
    await sql(
      `update order_line_item set variant_id = $1 where id in (select item_id from order_item where order_id = $2)`,
      [piece, id]
    )
    refusals.push(
      await send(`/admin/draft-orders/${id}/convert-to-order`, { token, method: "POST" })
    )
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
      refusals.map(() => [400, "PIECE_NEEDS_CHECKOUT"])
    )
  })
})
