import type { ListingView, PurchaseRow, SellerOrderView } from "../../src/types/http"
import type { Caller, Running } from "../demo/http"

/** Whose browser it is. */
export type Person = "guest" | "buyer" | "seller"

/** A page to be looked at. */
export type Place = {
  name: string
  path: string
  for: Person
  /** what the page answers, if not 200 */
  status?: number
  /** whether something is refused there, which is what is looked at */
  refused?: true
  cookies?: { name: string; value: string }[]
  /** where something is asked once it is there */
  settledMs?: number
}

type Named = { id: string; status: string }
type Live = Named & { seller: { handle: string } }
type Listing = ListingView & { variants: { id: string }[] }

/** Every page of the storefront, with what the sample has for it; what it has nothing for is left out. */
export async function placesOf(ask: Caller, running: Running): Promise<Place[]> {
  const catalogue = await catalogueOf(ask)
  const [buyer, seller] = [
    await loggedIn(ask, running.logins.buyer),
    await loggedIn(ask, running.logins.seller),
  ]
  return [
    ...guestPlaces(catalogue),
    ...(await buyerPlaces(ask, { token: buyer, ...catalogue })),
    ...(await sellerPlaces(ask, seller)),
  ]
}

type Catalogue = {
  onSale: Listing[]
  byStatus: Map<string, ListingView>
  shop: string
  closed: string | null
  category: string
  campaign: string | null
  live: Live[]
}

async function catalogueOf(ask: Caller): Promise<Catalogue> {
  const { listings } = await ask.call<{ listings: ListingView[] }>("/store/listings?limit=12")
  const found = await ask.call<{ listings: ListingView[] }>(
    "/store/search?availability=all&limit=100&order=newest"
  )
  const whole = listings
    .slice(0, 4)
    .map(({ id }) => ask.call<{ listing: Listing }>(`/store/listings/${id}`))
  const onSale = (await Promise.all(whole)).map(({ listing }) => listing)
  const { categories } = await ask.call<{ categories: { handle: string }[] }>("/store/categories")
  const { campaigns } = await ask.call<{ campaigns: { handle: string }[] }>("/store/campaigns")
  const { sellers } = await ask.call<{ sellers: { handle: string; is_open: boolean }[] }>(
    "/store/sellers?limit=100"
  )
  const lives = await Promise.all(
    ["live", "scheduled"].map((status) =>
      ask.call<{ live_sales: Live[] }>(`/store/live?status=${status}&limit=1`)
    )
  )
  return {
    onSale,
    byStatus: new Map([...found.listings, ...listings].map((listing) => [listing.status, listing])),
    shop: onSale[0]?.seller.handle ?? "",
    closed: sellers.find(({ is_open }) => !is_open)?.handle ?? null,
    category: categories[0]?.handle ?? "",
    campaign: campaigns[0]?.handle ?? null,
    live: lives.flatMap(({ live_sales }) => live_sales),
  }
}

function guestPlaces({ onSale, byStatus, shop, closed, category, campaign, live }: Catalogue) {
  const paths: [name: string, path: string | null][] = [
    ["home", "/"],
    ["search", "/search"],
    ["search-word", "/search?q=kemeja"],
    ["search-filters", "/search?condition=good&on_sale=true&order=cheapest"],
    ["search-none", "/search?q=zzzzqq"],
    ["listing", `/listings/${onSale[0]?.id}`],
    ...[...byStatus].map(([status, { id }]): [string, string] => [
      `listing-${status}`,
      `/listings/${id}`,
    ]),
    ["shop", `/shops/${shop}`],
    ["shop-closed", closed && `/shops/${closed}`],
    ["shops", "/shops"],
    ["category", `/categories/${category}`],
    ["campaign", campaign && `/campaigns/${campaign}`],
    ...live.map(({ id, status }): [string, string] => [`live-${status}`, `/live/${id}`]),
    ["live", "/live"],
    ["live-shop", live[0] ? `/shops/${live[0].seller.handle}` : null],
    ["login", "/login"],
    ["login-later", "/login?later=1&next=%2Forders"],
    ["register", "/register"],
    ["forgot-password", "/forgot-password"],
    ["reset-password", "/reset-password?token=x"],
    ["bag-empty", "/bag"],
  ]
  const refused = ["verify-email", "change-email", "unsubscribe"].map(
    (name): Place => ({ name, path: `/${name}?token=x`, for: "guest", refused: true })
  )
  const missing: Place = {
    name: "missing",
    path: "/nope",
    for: "guest",
    status: 404,
    refused: true,
  }
  return [...placed("guest", paths), ...refused, missing]
}

type Buying = Catalogue & { token: string }

async function buyerPlaces(ask: Caller, { token, onSale, shop, live }: Buying): Promise<Place[]> {
  const { purchases } = await ask.call<{ purchases: PurchaseRow[] }>("/store/purchases?limit=40", {
    token,
  })
  const byStatus = new Map(
    purchases.flatMap(({ order_id, seller_orders }) =>
      seller_orders.map(({ status }): [string, string] => [status, order_id])
    )
  )
  const { offers } = await ask.call<{ offers: Named[] }>("/store/offers?limit=50", { token })
  const { conversations } = await ask.call<{ conversations: Named[] }>("/store/conversations", {
    token,
  })
  const [first, second, third] = onSale
  const paths: [name: string, path: string | null | undefined][] = [
    ["account", "/account"],
    ["account-profile", "/account/profile"],
    ["account-addresses", "/account/addresses"],
    ["account-security", "/account/security"],
    ["account-mails", "/account/notifications"],
    ["follows", "/account/follows"],
    ["blocks", "/account/blocks"],
    ["orders", "/orders"],
    ["orders-to-ship", "/orders?stage=to_ship"],
    ["orders-disputed", "/orders?stage=disputed"],
    ...[...byStatus].map(([status, id]): [string, string] => [`order-${status}`, `/orders/${id}`]),
    ["offers", "/offers"],
    ...new Map(
      offers.map(({ status, id }): [string, string] => [`offer-${status}`, `/offers/${id}`])
    ),
    ["offer-new", `/offers/new?listing=${second?.id}`],
    ["wishes", "/wishes"],
    ["saved-searches", "/saved-searches"],
    ["inbox", "/notifications"],
    ["chat", conversations[0] && `/conversations/${conversations[0].id}`],
    ["chat-new", `/conversations/new?listing=${third?.id}`],
    ["report-listing", `/reports/new?kind=listing&id=${first?.id}`],
    ["report-shop", `/reports/new?kind=seller&id=${first?.seller.id}`],
    ["shop-followed", `/shops/${shop}`],
    ["shop-open", "/seller"],
    ...live.map(({ id, status }): [string, string] => [`live-${status}-buyer`, `/live/${id}`]),
  ]
  const cookies = [{ name: "reluv_bag", value: bagOf(onSale.slice(1)) }]
  return [
    ...placed("buyer", paths),
    { name: "bag", path: "/bag", for: "buyer", cookies },
    { name: "checkout", path: "/checkout", for: "buyer", cookies, settledMs: 3_000 },
  ]
}

async function sellerPlaces(ask: Caller, token: string): Promise<Place[]> {
  const read = <T>(path: string) => ask.call<T>(path, { token })
  const { orders } = await read<{ orders: SellerOrderView[] }>("/seller/orders?limit=100")
  const { listings } = await read<{ listings: Named[] }>("/seller/listings?limit=100")
  const { campaigns } = await read<{ campaigns: Named[] }>("/seller/campaigns")
  const { offers } = await read<{ offers: Named[] }>("/seller/offers?limit=50")
  const { conversations } = await read<{ conversations: Named[] }>("/seller/conversations")
  const each = (name: string, of: readonly Named[], path: string) =>
    [...new Map(of.map(({ status, id }) => [status, id]))].map(([status, id]): [string, string] => [
      `${name}-${status}`,
      `${path}/${id}`,
    ])
  return placed("seller", [
    ["seller", "/seller"],
    ["seller-orders", "/seller/orders"],
    ["seller-listings", "/seller/listings"],
    ["seller-listing-new", "/seller/listings/new"],
    ...each("seller-listing", listings, "/seller/listings"),
    ...each("seller-order", orders, "/seller/orders"),
    ["seller-payouts", "/seller/payouts"],
    ["seller-vouchers", "/seller/vouchers"],
    ["seller-statistics", "/seller/statistics"],
    ["seller-campaigns", "/seller/campaigns"],
    ...each("seller-campaign", campaigns, "/seller/campaigns"),
    ["seller-offers", "/seller/offers"],
    ...each("seller-offer", offers, "/seller/offers"),
    ["seller-chats", "/seller/conversations"],
    ["seller-chat", conversations[0] && `/seller/conversations/${conversations[0].id}`],
    ["seller-reviews", "/seller/reviews"],
  ])
}

function placed(person: Person, paths: readonly [string, string | null | undefined][]): Place[] {
  return paths.flatMap(([name, path]) => (path ? [{ name, path, for: person }] : []))
}

async function loggedIn(ask: Caller, body: Running["logins"]["buyer"]): Promise<string> {
  return (await ask.call<{ token: string }>("/store/accounts/login", { body })).token
}

/** The bag's cookie, as the storefront writes it. */
function bagOf(listings: readonly Listing[]): string {
  return listings
    .flatMap(({ id, title, variants: [variant] }) =>
      variant
        ? [[variant.id, id, Buffer.from(title.slice(0, 30)).toString("base64url")].join("~")]
        : []
    )
    .join(".")
}
