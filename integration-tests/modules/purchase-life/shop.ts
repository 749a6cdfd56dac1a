import { rupiah } from "../../../src/domain/money/rupiah"
import { shareOut } from "../../../src/domain/money/share-out"
import { EVERYTHING } from "../../../src/domain/voucher/voucher"
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

export const SELLERS = ["sel_sari", "sel_budi"] as const
const SHIPPING = { sel_sari: 18_000, sel_budi: 21_500 } as const

/**
 * What buyers can use: the platform's, of which it pays a third and two purchases may have; a shop's own, once; and
 * couriers at half price while the budget lasts.
 */
export const VOUCHERS = [
  { id: "vch_hemat", effect: "percent", value: 13, max_discount: 29_999, platform_percent: 33 },
  { id: "vch_sari", effect: "fixed", value: 10_001, platform_percent: 0, seller_id: "sel_sari" },
  { id: "vch_ongkir", effect: "shipping", value: 50, platform_percent: 100 },
] as const
const QUOTAS = { vch_hemat: 2, vch_sari: 1, vch_ongkir: null }
const BUDGETS = { vch_hemat: null, vch_sari: null, vch_ongkir: 25_000 }
type VoucherId = (typeof VOUCHERS)[number]["id"]

/** `credit`: rupiah of store credit that the buyer puts on it, at most what it costs. */
type Wish = {
  wants: Partial<Record<VariantId, number>>
  percent_off: number
  credit: number
  vouchers: readonly VoucherId[]
}

const WISHES: readonly Wish[] = [
  {
    wants: { variant_kebaya: 1, variant_jaket: 1, variant_kaos: 1 },
    percent_off: 7,
    credit: 0,
    vouchers: ["vch_hemat", "vch_sari", "vch_ongkir"],
  },
  { wants: { variant_kebaya: 1 }, percent_off: 0, credit: 60_001, vouchers: ["vch_sari"] },
  {
    wants: { variant_jaket: 1, variant_batik: 1 },
    percent_off: 33,
    credit: 100_003,
    vouchers: ["vch_hemat", "vch_ongkir"],
  },
  {
    wants: { variant_kaos: 2, variant_batik: 1 },
    percent_off: 0,
    credit: 1_000_000,
    vouchers: ["vch_hemat", "vch_sari"],
  },
]

/** A discount as Medusa keeps it; one of a voucher names it as its provider. */
export type Adjustment = { id: string; amount: number; provider_id: string | null }
/** What has a price in a cart or an order. */
export type Charge = { original_total: number; adjustments: Adjustment[] }
type CartLine = Charge & {
  id: string
  variant_id: VariantId
  quantity: number
  unit_price: number
}
export type CartModel = {
  id: string
  customer_id: string
  lines: CartLine[]
  methods: (Charge & { id: string; shipping_option_id: string; seller_id: string })[]
  credit: number
  session_id: string
  /** What its payment was begun with. */
  session_amount: number
  completed_at: Date | null
  /** Its buyer pays at the door. */
  is_cash: boolean
  /** Somebody began to complete it: how it is paid stands since. */
  is_begun: boolean
}

export function costOf({ original_total, adjustments }: Charge): number {
  return adjustments.reduce((left, { amount }) => left - amount, original_total)
}

/** What store credit leaves to pay. */
export function totalOf({ lines, methods, credit }: CartModel): number {
  return [...lines, ...methods].reduce((all, charge) => all + costOf(charge), -credit)
}

/** The carts of a history, new in each: nothing of them is stored by us but their vouchers. */
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
      id: `cali_${index}_${line.variant_id}`,
      variant_id: line.variant_id,
      quantity: line.quantity,
      unit_price: line.price,
      original_total: line.whole,
      adjustments: [
        { id: `adj_${index}_${position}`, amount: discounts[position] ?? 0, provider_id: null },
      ].filter(({ amount }) => amount > 0),
    }))
    const sellers = new Set<string>(chosen.map(({ seller_id }) => seller_id))
    const methods = SELLERS.filter((seller) => sellers.has(seller)).map((seller_id) => ({
      id: `casm_${index}_${seller_id}`,
      seller_id,
      shipping_option_id: `so_${seller_id}`,
      original_total: SHIPPING[seller_id],
      adjustments: [],
    }))
    const cost = [...lines, ...methods].reduce((all, charge) => all + costOf(charge), 0)
    const credit = Math.min(wish, cost)
    return {
      id: `cart_${index}`,
      customer_id: `cus_${index}`,
      lines,
      methods,
      credit,
      session_id: `payses_${index}`,
      session_amount: cost - credit,
      completed_at: null,
      is_cash: false,
      is_begun: false,
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
  await sql(
    `insert into reluv_bank_account (id, seller_id, bank, sealed, key_id, last_digits, holder, usable_from)
     select 'bacc_' || s, s, 'bca', 'sealed', 'key', '7890', 'X', now() from unnest(?::text[]) as w(s)`,
    [[...SELLERS]]
  )
  await stockVouchers(sql)
}

async function stockVouchers(sql: Sql): Promise<void> {
  await sql(
    `insert into reluv_voucher (id, title, seller_id, effect, value, max_discount, platform_percent,
       visibility, scope, quota, budget)
     select id, id, seller_id, effect, value, max_discount, platform_percent, 'code', ?::jsonb, quota, budget
     from jsonb_to_recordset(?::jsonb) as v(id text, seller_id text, effect text, value int,
       max_discount int, platform_percent int, quota int, budget int)`,
    [
      JSON.stringify(EVERYTHING),
      JSON.stringify(
        VOUCHERS.map((voucher) => ({
          ...voucher,
          quota: QUOTAS[voucher.id],
          budget: BUDGETS[voucher.id],
        }))
      ),
    ]
  )
  await sql(
    `insert into reluv_voucher_code (id, voucher_id, code) select 'vchc_' || v, v, upper(v)
     from unnest(?::text[]) as v`,
    [VOUCHERS.map(({ id }) => id)]
  )
  const given = WISHES.flatMap(({ vouchers }, index) =>
    vouchers.map((voucher_id) => ({ cart_id: `cart_${index}`, voucher_id }))
  )
  await sql(
    `insert into reluv_cart_voucher (id, cart_id, voucher_id, code)
     select cart_id || voucher_id, cart_id, voucher_id, upper(voucher_id)
     from jsonb_to_recordset(?::jsonb) as g(cart_id text, voucher_id text)`,
    [JSON.stringify(given)]
  )
}
