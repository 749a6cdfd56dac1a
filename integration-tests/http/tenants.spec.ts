import type { NamedRoute } from "../../src/api/contract"
import type { ListingView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { bodyOf, routesOf } from "../helpers/contract"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { aCampaign, inviteTo } from "../helpers/given/campaigns"
import { aRichShop } from "../helpers/given/earnings"
import type { Customer, Seller } from "../helpers/given/people"
import { MENTENG } from "../helpers/given/places"
import { addressOf, type PaidOrder, type ReadyCart } from "../helpers/given/purchases"
import { uploadTable } from "../helpers/given/tables"

/** What a buyer said of the seller, while the two sides are blind. */
const BLIND_REVIEW = "rev_01BLIND"
/** What the buyer is told. */
const NOTIFICATION = "ntf_01TOLD"
/** What the buyer offered the seller. */
const OFFER = "offr_01MADE"
/** What the seller shows live. */
const LIVE_SALE = "live_01SHOWN"
/** What the buyer and the seller talk about. */
const CONVERSATION = "conv_01TALKED"
const AGENCY_SHOP = "agcs_01TENANTS"

type Tenants = {
  seller: Seller
  listing: ListingView
  order: PaidOrder
  cart: ReadyCart
  /** Of the seller's shop, to the buyer. */
  invitation_id: string
  member_id: string
  import_id: string
  discount_id: string
  /** That the seller's shop was asked to join. */
  campaign_id: string
  /** That the seller asked for. */
  payout_id: string
  saved_search_id: string
  /** Of the seller's shop, for who knows its code. */
  voucher_id: string
  /** Of the buyer. */
  address_id: string
  strangers: { name: string; token: string | undefined }[]
}
let tenants: Tenants

beforeAll(async () => {
  const seller = await aRichShop()
  const buyer = await given.aCustomer()
  const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const cart = await given.aReadyCart(buyer, [await given.aListing(seller)])
  const { invitation } = await call<{ invitation: { id: string } }>("/seller/members/invitations", {
    token: seller.token,
    body: { email: buyer.email, role: "staff" },
  })
  const { members } = await call<{ members: { id: string }[] }>("/seller/members", {
    token: seller.token,
  })
  const { address } = await call<{ address: { id: string } }>("/store/accounts/me/addresses", {
    token: buyer.token,
    body: await addressOf(buyer, MENTENG),
  })
  await sqlOne(
    `insert into reluv_review (id, kind, seller_order_id, order_id, seller_id, customer_id, rating, tags, photos,
       suspicions, written_at)
     values ($1, 'seller', $2, $3, $4, $5, 5, '{}', '[]', '{}', now()) returning id`,
    [BLIND_REVIEW, order.seller_orders[0]?.id, order.id, seller.seller.id, buyer.id]
  )
  await sql(
    `insert into reluv_notification (id, fact_id, kind, customer_id, content)
     values ($1, 'fact_1', 'payment-received', $2, '{"data":{"number":"#1","amount":5},"ids":{}}')`,
    [NOTIFICATION, buyer.id]
  )
  const listing = await given.aListing(seller)
  const { discount } = await call<{ discount: { id: string } }>("/seller/discounts", {
    token: seller.token,
    body: {
      title: "Payday",
      percentage: 10,
      listing_ids: [listing.id],
      ends_at: new Date(Date.now() + 86_400_000).toISOString(),
    },
  })
  const campaign = await aCampaign()
  await inviteTo(campaign, [seller.seller.id])
  const { voucher } = await call<{ voucher: { id: string } }>("/seller/vouchers", {
    token: seller.token,
    body: { title: "Langganan", effect: "fixed", value: 10_000, code: `TETAP-${Date.now()}` },
  })
  await sql(
    `insert into reluv_block (id, customer_id, seller_id, by)
     values ('blck_1', $1, $2, 'customer'), ('blck_2', $1, $2, 'seller')`,
    [buyer.id, seller.seller.id]
  )
  await call("/store/follows", {
    token: buyer.token,
    body: { seller_handle: seller.seller.handle },
  })
  const { saved_search } = await call<{ saved_search: { id: string } }>("/store/saved-searches", {
    token: buyer.token,
    body: { name: "Kebaya", q: "kebaya" },
  })
  await sqlOne(
    `insert into reluv_offer (id, seller_id, customer_id, amount, list_total, expires_at)
     values ($1, $2, $3, 50000, 100000, now() + interval '1 day') returning id`,
    [OFFER, seller.seller.id, buyer.id]
  )
  await sqlOne(
    `insert into reluv_live_sale (id, seller_id, title, starts_at) values ($1, $2, 'Batik', now()) returning id`,
    [LIVE_SALE, seller.seller.id]
  )
  const { payout } = await call<{ payout: { id: string } }>("/seller/payouts", {
    token: seller.token,
    body: { amount: 50_000 },
  })
  await sqlOne(
    `insert into reluv_conversation (id, seller_id, customer_id, topic, topic_id, title, last_message_at)
     values ($1, $2, $3, 'listing', 'lst_1', 'Kebaya', now()) returning id`,
    [CONVERSATION, seller.seller.id, buyer.id]
  )
  await sqlOne(
    `with agency as (insert into reluv_agency (id, name, manager_id) values ('agc_tenants', 'Agensi', $2))
     insert into reluv_agency_shop (id, agency_id, seller_id) values ($1, 'agc_tenants', $3) returning id`,
    [AGENCY_SHOP, buyer.id, seller.seller.id]
  )
  const strange: Customer[] = [await given.aCustomer(), await given.aSeller()]
  tenants = {
    seller,
    listing,
    discount_id: discount.id,
    campaign_id: campaign.id,
    payout_id: payout.id,
    saved_search_id: saved_search.id,
    voucher_id: voucher.id,
    import_id: (await uploadTable(seller, "judul\nKebaya")).body.import.id,
    address_id: address.id,
    order,
    cart,
    invitation_id: invitation.id,
    member_id: members[0]?.id ?? "",
    strangers: [
      { name: "nobody", token: undefined },
      { name: "a broken token", token: "eyJhbGciOiJIUzI1NiJ9.eyJhY3Rvcl9pZCI6ImN1c18xIn0.x" },
      { name: "the buyer's id without a signature", token: unsignedTokenOf(buyer.id) },
      { name: "the operator", token: await given.theOperator() },
      ...strange.map(({ token }, n) => ({ name: n ? "another seller" : "another buyer", token })),
    ],
  }
})
afterAll(closeDatabase)

/** A token that says of itself that it needs no signature. */
function unsignedTokenOf(customerId: string): string {
  const claims = {
    actor_id: customerId,
    actor_type: "customer",
    auth_identity_id: "authid_01ANY",
    app_metadata: { customer_id: customerId },
    exp: Math.floor(Date.now() / 1000) + 3_600,
  }
  const encoded = [{ alg: "none", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url")
  )
  return `${encoded.join(".")}.`
}

type Route = Pick<NamedRoute, "name" | "method" | "path" | "example" | "uploads">

/** Medusa's own route, which shows an order to whoever knows its id. */
const READ_ORDER: Route = {
  name: "GET /store/orders/:id",
  method: "GET",
  path: "/store/orders/:id",
}

/** Rooms that every customer may enter; what is theirs there has an id of its own. */
const OF_EVERYBODY = /^\/store\/live\/:id\/(claims|messages)$/

/** The others show what belongs to everybody, or their id is itself the key, as in core's cart routes. */
const owned = routesOf("seller", "store").filter(
  ({ path, who }) =>
    path.includes("/:") && who !== "anyone" && who !== "cart" && !OF_EVERYBODY.test(path)
)

it.each([...owned, READ_ORDER].map((route) => [route.name, route] as const))(
  "%s answers strangers as if the thing did not exist, and changes nothing",
  async (_, route) => {
    const id = idFor(route)
    const before = await fingerprint()
    for (const { name, token } of tenants.strangers) {
      const seen = await ask(route, id, token)
      const missing = await ask(route, `${id.split("_")[0]}_01DOESNOTEXIST`, token)
      expect([name, [401, 403, 404].includes(seen.status)]).toEqual([name, true])
      // Core repeats the id that was asked for.
      const text = ({ body }: typeof seen) => JSON.stringify(body).replaceAll(/order_\w+/g, "id")
      expect([name, seen.status, text(seen)]).toEqual([name, missing.status, text(missing)])
    }
    expect(await fingerprint()).toEqual(before)
  }
)

it.each(routesOf("admin").map((route) => [route.name, route] as const))(
  "%s is for operators only",
  async (_, route) => {
    const customers = tenants.strangers.filter(({ name }) => name !== "the operator")
    for (const { token } of [...customers, { token: tenants.seller.token }]) {
      const { status } = await ask(route, "any_01DOESNOTEXIST", token)
      expect(status).toBe(401)
    }
  }
)

it("x-seller-id of another shop is answered like one that does not exist", async () => {
  const seller = await given.aSeller()
  const { id } = tenants.seller.seller
  for (const path of ["/seller/me", "/seller/orders", "/seller/listings"]) {
    const [theirs, missing] = await Promise.all(
      [id, "sel_01DOESNOTEXIST"].map((wanted) =>
        send(path, { token: seller.token, headers: { "x-seller-id": wanted, ...SAME } })
      )
    )
    expect(theirs?.status).toBe(404)
    expect(theirs?.body).toEqual(missing?.body)
  }
})

/** Answers that are held against each other name the same request. */
const SAME = { "x-request-id": "held-against-each-other" }

function ask(route: Route, id: string, token: string | undefined) {
  const path = route.path.replace(/:\w+/, id)
  return send(path, { method: route.method, body: bodyOf(route), token, headers: SAME })
}

/** What the route's id names, of the people whose things these are. */
function idFor({ path }: Route): string {
  const { order, listing, cart, invitation_id, member_id, import_id, address_id } = tenants
  const part = order.seller_orders[0]?.id ?? ""
  const kinds: [RegExp, string][] = [
    [/^\/seller\/listings\//, listing.id],
    [/^\/seller\/orders\//, part],
    [/^\/seller\/imports\//, import_id],
    [/^\/seller\/discounts\//, tenants.discount_id],
    [/^\/seller\/campaigns\//, tenants.campaign_id],
    [/^\/(seller\/members\/invitations|store\/seller-invitations)\//, invitation_id],
    [/^\/seller\/members\//, member_id],
    [/^\/store\/seller-orders\//, part],
    [/^\/store\/orders\//, order.id],
    [/^\/store\/carts\//, cart.id],
    [/^\/store\/accounts\/me\/addresses\//, address_id],
    [/^\/(store|seller)\/reviews\//, BLIND_REVIEW],
    [/^\/(store|seller)\/vouchers\//, tenants.voucher_id],
    [/^\/(store|seller)\/offers\//, OFFER],
    [/^\/(store|seller)\/live\//, LIVE_SALE],
    [/^\/(store|seller)\/conversations\//, CONVERSATION],
    [/^\/store\/blocks\//, tenants.seller.seller.id],
    [/^\/seller\/blocks\//, tenants.order.cart.buyer.id],
    [/^\/store\/follows\//, tenants.seller.seller.handle],
    [/^\/store\/saved-searches\//, tenants.saved_search_id],
    [/^\/seller\/payouts\//, tenants.payout_id],
    [/^\/(store\/agencies\/mine\/shops|seller\/agencies)\//, AGENCY_SHOP],
    [/^\/(store|seller)\/notifications\//, NOTIFICATION],
  ]
  const found = kinds.find(([pattern]) => pattern.test(path))
  if (!found) throw new Error(`say in this spec what the id of ${path} names`)
  return found[1]
}

/** Everything of the victims that a stranger might have touched. */
function fingerprint(): Promise<object> {
  const { order, listing, cart, seller, import_id, address_id } = tenants
  return sqlOne(
    `select
       (select json_agg(row_to_json(l)) from reluv_listing l where l.id = $1) as listing,
       (select json_agg(row_to_json(s)) from reluv_seller_order s where s.order_id = $2) as seller_orders,
       (select json_agg(row_to_json(h)) from reluv_seller_shipment h join reluv_seller_order s
          on s.id = h.seller_order_id where s.order_id = $2) as shipments,
       (select json_agg(row_to_json(p)) from reluv_purchase_payment p where p.order_id = $2) as payment,
       (select status from "order" where id = $2) as status,
       (select json_agg(row_to_json(c)) from cart c where c.id = $3) as cart,
       (select json_agg(row_to_json(m)) from reluv_seller_member m where m.seller_id = $4) as members,
       (select json_agg(row_to_json(i)) from reluv_seller_invitation i where i.seller_id = $4) as invitations,
       (select json_agg(row_to_json(r)) from reluv_listing_import_row r where r.import_id = $5) as import,
       (select json_agg(row_to_json(a)) from customer_address a where a.id = $6) as address,
       (select json_agg(row_to_json(v)) from reluv_voucher v where v.seller_id = $4) as vouchers,
       (select json_agg(row_to_json(p)) from reluv_payout p where p.seller_id = $4) as payouts,
       (select json_agg(row_to_json(g)) from reluv_agency_shop g where g.seller_id = $4) as agencies,
       (select json_agg(row_to_json(v)) from reluv_review v where v.seller_id = $4) as reviews,
       (select json_agg(row_to_json(w)) from reluv_live_sale w where w.seller_id = $4) as live_sales,
       (select json_agg(row_to_json(k)) from reluv_conversation k where k.seller_id = $4) as conversations,
       (select json_agg(row_to_json(d)) from reluv_discount d where d.seller_id = $4) as discounts`,
    [listing.id, order.id, cart.id, seller.seller.id, import_id, address_id]
  )
}
