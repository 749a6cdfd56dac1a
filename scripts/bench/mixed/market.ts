import type { Client } from "@medusajs/framework/pg"
import { Failure } from "../../lib/failure"
import { takePieces } from "../catalogue"
import { customers } from "../customers"
import { pay } from "../pay"
import { SEARCHES } from "../searches"
import type { Storefront } from "../storefront"
import type { Visits } from "./visits"

const BUYERS = 200
const SAMPLE = 2_000

/** What buyers were told they have bought, and whether they have paid. */
export interface Bought {
  order_id: string
  is_paid: boolean
}

/** Reluv's visitors. `bought` grows with each purchase that was answered. */
export async function visitorsOf(
  database: Client,
  { sandbox, purchases, sellers }: { sandbox: string; purchases: number; sellers: number }
): Promise<{ visits: Visits; bought: Bought[] }> {
  const buyers = await customers(database, BUYERS)
  const perSeller = Math.ceil(purchases / sellers) + 1
  const pieces = (await takePieces(database, { sellers, purchases: perSeller })).flat()
  const { rows } = await database.query<{ id: string; variant_id: string; handle: string }>(
    `select l.id, v.id as variant_id, s.handle from reluv_listing l
     join product_variant v on v.product_id = l.product_id
     join reluv_seller s on s.id = l.seller_id
     where l.status = 'active' order by md5(l.id) limit ${SAMPLE}`
  )
  const rowOf = (n: number) => oneOf(rows, n)
  const pages: ((n: number) => string)[] = [
    (n) => `/store/listings?limit=20&offset=${(n % 20) * 20}`,
    (n) => `/store/listings/${rowOf(n).id}`,
    (n) =>
      `/store/listings?limit=20&condition=good&min_price=${60_000 + (n % 100) * 500}&max_price=400000`,
    (n) => `/store/listings/${rowOf(n + 1).id}`,
    (n) => `/store/sellers/${rowOf(n).handle}`,
    (n) => `/store/listings/${rowOf(n + 2).id}`,
  ]
  const searches = Object.values(SEARCHES)
  const bought: Bought[] = []
  const tokenOf = (n: number) => oneOf(buyers, n).token
  const visits: Visits = {
    browse: async (shop, n) => void (await shop.send(oneOf(pages, n)(n))),
    search: async (shop, n) => void (await shop.send(oneOf(oneOf(searches, n), n))),
    cart: async (shop, n) => {
      const { variant_id } = rowOf(n)
      await fillCart(shop, variant_id, tokenOf(n))
    },
    purchase: async (shop, n) => {
      const variant_id = pieces[Math.floor(n / 20)]
      if (!variant_id) throw new Failure("there are too few pieces for so many purchases")
      const buyer = { token: tokenOf(n), email: "" }
      const headers = { "idempotency-key": `mixed-${n}` }
      const { order_id, snap_token } = await shop.purchase(buyer, [variant_id], { headers })
      const purchase = { order_id, is_paid: false }
      bought.push(purchase)
      await pay(sandbox, snap_token)
      purchase.is_paid = true
    },
  }
  return { visits, bought }
}

/** With Medusa's own routes: a cart with a line, read once. */
export async function fillCart(shop: Storefront, variant_id: string, token: string): Promise<void> {
  const body = { region_id: await shop.theRegion() }
  const { cart } = await shop.send<{ cart: { id: string } }>("/store/carts", { token, body })
  const line = { variant_id, quantity: 1 }
  await shop.send(`/store/carts/${cart.id}/line-items`, { token, body: line })
  await shop.send(`/store/carts/${cart.id}`, { token })
}

export function oneOf<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length]
  if (one === undefined) throw new Failure("there is nothing to choose from")
  return one
}
