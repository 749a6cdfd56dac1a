import type {
  ListingView,
  LiveSaleDetails,
  PurchaseView,
  SellerOrderView,
} from "../../src/types/http"
import { Caller, type Running, until } from "../demo/http"
import { type Piece, Shop } from "../demo/parties"
import { addressOf } from "../demo/purchase"

/** How far purchases have come that are made to be looked at. */
const STEPS = [
  "pending",
  "paid",
  "processing",
  "shipped",
  "delivered",
  "disputed",
  "completed",
] as const
type Step = (typeof STEPS)[number]

const PICTURES = [
  "blazer-oversize-abu",
  "kebaya-kutubaru-kuning-gading",
  "rok-batik-lilit",
  "tas-rotan-bundar",
  "topi-bucket-krem",
  "sneakers-kanvas-krem",
  "jaket-bomber-navy",
]
const BUYER = { first_name: "John", last_name: "Doe", email: "buyer@example.com" }

/**
 * What the sample leaves empty, so that its buyer's pages are worth a look: a purchase of each kind, a conversation, a shop
 * that is followed, a search that is kept, and a live sale that is on. Done once; a claim in the live sale is made each time.
 */
export async function furnish(running: Running): Promise<void> {
  const shop = new Shop(running)
  const { http } = shop
  const [buyer, seller] = [
    await shop.login(running.logins.buyer),
    await shop.login(running.logins.seller),
  ]
  const { orders } = await http.call<{ orders: object[] }>("/store/orders?limit=1", {
    token: buyer,
  })
  if (orders.length === 0) await fill(running, { shop, buyer, seller })
  await claimLive(http, { buyer, seller })
}

/** What is done once. */
async function fill(
  running: Running,
  { shop, buyer, seller }: Pick<Scene, "shop" | "buyer" | "seller">
): Promise<void> {
  const { http } = shop
  const pieces: ListingView[] = []
  for (const [n, picture] of PICTURES.entries())
    pieces.push(await shop.list(seller, pieceOf(picture, n)))
  const scene = { shop, vendors: new Caller(running.sandbox), buyer, seller }
  for (const [n, step] of STEPS.entries()) await bought(scene, pieces[n] as ListingView, step)

  const { handle } = (pieces[0] as ListingView).seller
  await http.call("/store/follows", { token: buyer, body: { seller_handle: handle } })
  await http.call("/store/saved-searches", { token: buyer, body: { name: "Batik", q: "batik" } })
  const { listings } = await http.call<{ listings: ListingView[] }>("/store/listings?limit=50")
  const own = listings.filter((one) => one.seller.handle === handle).slice(0, 3)
  const { conversation } = await http.call<{ conversation: { id: string } }>(
    "/store/conversations",
    {
      token: buyer,
      headers: { "idempotency-key": `looks-${Date.now()}` },
      body: {
        about: { kind: "listing", id: own[0]?.id },
        text: "Halo kak, masih ada? Boleh lihat jahitannya?",
      },
    }
  )
  await http.call(`/seller/conversations/${conversation.id}/messages`, {
    token: seller,
    headers: { "idempotency-key": `looks-answer-${Date.now()}` },
    body: { text: "Masih kak. Jahitannya rapi, nanti saya foto dari dekat." },
  })
  const { live_sale } = await http.call<{ live_sale: { id: string } }>("/seller/live", {
    token: seller,
    body: {
      title: "Obral akhir pekan",
      stream_url: "https://www.youtube.com/watch?v=live",
      starts_at: new Date(Date.now() + 3_600_000).toISOString(),
      pieces: own.map(({ variants, price }) => ({
        variant_id: variants[0]?.id,
        live_price: Math.round(price * 0.8),
      })),
    },
  })
  await http.call(`/seller/live/${live_sale.id}/start`, { token: seller, body: {} })
}

/** The buyer holds a piece of the live sale that is on, which is shown just now, and asks about it. */
async function claimLive(
  http: Shop["http"],
  { buyer, seller }: Pick<Scene, "buyer" | "seller">
): Promise<void> {
  const { live_sales } = await http.call<{ live_sales: { id: string }[] }>("/store/live?limit=1")
  const [sale] = live_sales
  if (!sale) return
  const path = `/store/live/${sale.id}`
  const { live_sale } = await http.call<{ live_sale: LiveSaleDetails }>(path)
  const piece = live_sale.pieces.find(({ state }) => state === "free")
  if (!piece) return
  const { variant_id } = piece
  await http.call(`/seller/live/${sale.id}/pin`, { token: seller, body: { variant_id } })
  await http.call(`${path}/claims`, { token: buyer, body: { variant_id } })
  await http.call(`${path}/messages`, {
    token: buyer,
    body: { text: "Lingkar dadanya berapa kak?" },
  })
}

function pieceOf(picture: string, n: number): Piece {
  const words = picture.split("-")
  return {
    title: words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" "),
    description: "Dipakai beberapa kali, disimpan dengan baik.",
    price: 120_000 + n * 15_000,
    weight: 400,
    picture,
  }
}

type Scene = { shop: Shop; vendors: Caller; buyer: string; seller: string }

/** One piece, bought and brought so far. */
async function bought(
  { shop, vendors, buyer, seller }: Scene,
  piece: ListingView,
  step: Step
): Promise<void> {
  const { http } = shop
  const { order, payment, seller_orders } = await http.call<PurchaseView>("/store/purchases", {
    token: buyer,
    headers: { "idempotency-key": `looks-${piece.id}` },
    body: {
      items: [{ variant_id: piece.variants[0]?.id, quantity: 1 }],
      shipping_address: await addressOf(shop, BUYER),
      couriers: "cheapest",
    },
  })
  const id = seller_orders[0]?.id ?? ""
  const stands = (wanted: SellerOrderView["status"]) =>
    until(
      `${step}: ${wanted}`,
      () =>
        http.call<{ seller_orders: SellerOrderView[] }>(`/store/orders/${order.id}/seller-orders`, {
          token: buyer,
        }),
      (told) => told.seller_orders[0]?.status === wanted
    )
  const goes = STEPS.indexOf(step)
  if (goes === 0) return
  await vendors.call(`/_control/midtrans/${payment.snap_token}/pay`, {
    body: { payment_type: "qris" },
  })
  await stands("paid")
  if (goes === 1) return
  const { order: booked } = await http.call<{ order: SellerOrderView }>(
    `/seller/orders/${id}/ship`,
    {
      token: seller,
      body: {},
    }
  )
  const reports = ["picked", "delivered"].slice(0, goes - 2)
  for (const status of reports) {
    const path = `/_control/biteship/orders/${booked.shipment?.booking_id}/status`
    await vendors.call(path, { body: { status } })
    await stands(status === "picked" ? "shipped" : "delivered")
  }
  const post = (path: string, body: object) =>
    http.call(`/store/seller-orders/${id}/${path}`, { token: buyer, body })
  if (step === "disputed")
    await post("dispute", {
      reason: "not_as_described",
      text: "Ada noda besar di lengan yang tidak disebutkan di deskripsi.",
    })
  if (step === "completed") await post("receive", {})
}
