import { rupiah } from "../../../src/domain/money/rupiah"
import { shareOut } from "../../../src/domain/money/share-out"
import type { Sql } from "../../../src/shared/sql"
import type { Database } from "./database"

/** Two shops with four kinds of things, and carts that want some of the same. Prices are odd on purpose. */
export const PIECES = [
  { variant_id: "variant_kebaya", seller_id: "sel_sari", price: 150_003, stock: 1 },
  { variant_id: "variant_batik", seller_id: "sel_sari", price: 89_999, stock: 1 },
  { variant_id: "variant_jaket", seller_id: "sel_budi", price: 275_001, stock: 1 },
  { variant_id: "variant_kaos", seller_id: "sel_budi", price: 35_007, stock: 2 },
] as const
type VariantId = (typeof PIECES)[number]["variant_id"]

const SELLERS = ["sel_sari", "sel_budi"] as const
const SHIPPING = { sel_sari: 18_000, sel_budi: 21_500 } as const

/** `credit`: rupiah of store credit that the buyer puts on it, at most what it costs. */
type Wish = { wants: Partial<Record<VariantId, number>>; percent_off: number; credit: number }

const WISHES: readonly Wish[] = [
  { wants: { variant_kebaya: 1, variant_jaket: 1, variant_kaos: 1 }, percent_off: 7, credit: 0 },
  { wants: { variant_kebaya: 1 }, percent_off: 0, credit: 60_001 },
  { wants: { variant_jaket: 1, variant_batik: 1 }, percent_off: 33, credit: 100_003 },
  { wants: { variant_kaos: 2, variant_batik: 1 }, percent_off: 0, credit: 1_000_000 },
]
type CartLine = {
  variant_id: VariantId
  quantity: number
  unit_price: number
  original_total: number
  total: number
}
export type CartModel = {
  id: string
  customer_id: string
  lines: CartLine[]
  methods: { shipping_option_id: string; total: number }[]
  /** What store credit leaves to pay. */
  total: number
  credit: number
  session_id: string
  completed_at: Date | null
}

/** The carts of a history, new in each: nothing of them is stored by us. */
export function fillCarts(): CartModel[] {
  return WISHES.map(({ wants, percent_off, credit: wish }, index) => {
    const chosen = PIECES.flatMap((piece) => {
      const quantity = wants[piece.variant_id] ?? 0
      return quantity > 0 ? [{ ...piece, quantity, whole: piece.price * quantity }] : []
    })
    const whole = chosen.reduce((all, line) => all + line.whole, 0)
    const discounts = shareOut(
      rupiah(Math.floor((whole * percent_off) / 100)),
      chosen.map((line) => line.whole)
    )
    const lines = chosen.map((line, position) => ({
      variant_id: line.variant_id,
      quantity: line.quantity,
      unit_price: line.price,
      original_total: line.whole,
      total: line.whole - (discounts[position] ?? 0),
    }))
    const sellers = new Set<string>(chosen.map(({ seller_id }) => seller_id))
    const methods = SELLERS.filter((seller) => sellers.has(seller)).map((seller) => ({
      shipping_option_id: `so_${seller}`,
      total: SHIPPING[seller],
    }))
    const cost = [...lines, ...methods].reduce((all, { total }) => all + total, 0)
    const credit = Math.min(wish, cost)
    return {
      id: `cart_${index}`,
      customer_id: `cus_${index}`,
      lines,
      methods,
      total: cost - credit,
      credit,
      session_id: `payses_${index}`,
      completed_at: null,
    }
  })
}

export function stockShops(database: Database): Promise<void> {
  return database.transaction(stock)
}

async function stock(sql: Sql): Promise<void> {
  await sql(
    `insert into reluv_listing (id, product_id, seller_id, condition, price, weight, status, published_at)
     select 'lst_' || v, 'prod_' || v, s, 'good', p, 400, 'active', now()
     from unnest(?::text[], ?::text[], ?::int[]) as w(v, s, p)`,
    [
      PIECES.map(({ variant_id }) => variant_id),
      PIECES.map(({ seller_id }) => seller_id),
      PIECES.map(({ price }) => price),
    ]
  )
  await sql(
    `insert into reluv_piece (id, variant_id, listing_id, stock)
     select 'pc_' || v, v, 'lst_' || v, n from unnest(?::text[], ?::int[]) as w(v, n)`,
    [PIECES.map(({ variant_id }) => variant_id), PIECES.map(({ stock }) => stock)]
  )
  const origin = {
    contact_name: "Sari",
    address_1: "Jalan Melati 1",
    city: "Bandung",
    province: "Jawa Barat",
    postal_code: "40111",
    biteship_area_id: "IDNP9",
  }
  await sql(
    `insert into reluv_seller_contact (id, seller_id, phone, origin, shipping_option_id)
     select 'sc_' || s, s, '+628123456789', ?::jsonb, 'so_' || s from unnest(?::text[]) as w(s)`,
    [JSON.stringify(origin), [...SELLERS]]
  )
}
