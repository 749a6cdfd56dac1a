import { call } from "../api"
import { sql } from "../database"
import { aSeller, type Seller, theOperator, unique } from "./people"

/**
 * A shop that has sold for so many rupiah, has its money available and says where it is paid to. Its purchase is written
 * into the books as completed, and into the ledger by the route that books what is missing.
 */
export async function aRichShop(earned = 150_000): Promise<Seller> {
  const shop = await aSeller()
  await earn(shop, earned)
  await call("/seller/bank-account", {
    token: shop.token,
    body: { bank: "bca", number: "1234567890", holder: "ANI LESTARI" },
  })
  return shop
}

/** One more purchase of so many rupiah that a shop has completed. */
export async function earn({ seller }: Pick<Seller, "seller">, amount: number): Promise<void> {
  const mark = unique()
  await sql(
    `insert into reluv_purchase_payment
       (id, order_id, amount, status, expires_at, paid_by, accounted_at)
     values ($1, $2, $3, 'paid', now(), $4, now())`,
    [`ppay_${mark}`, `order_${mark}`, amount, `trx_${mark}`]
  )
  await sql(
    `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
       discount_total, total, paid_at)
     values ($1, $2, $3, $4, 'completed', $5, 0, 0, $5, now())`,
    [`sord_${mark}`, `REL-T-${mark}`, `order_${mark}`, seller.id, amount]
  )
  // It comes first, however many others are there.
  await book(`order_${mark.slice(0, -1)}`)
}

/** Books all purchases that were written into the books while no server was there to book them. */
export async function bookTheRest(): Promise<void> {
  for (let next: string | null = ""; next !== null; ) next = await book(next)
}

async function book(after: string): Promise<string | null> {
  const { booking } = await call<{ booking: { next: string | null } }>("/admin/reluv/ledger/book", {
    token: await theOperator(),
    body: after === "" ? {} : { after },
  })
  return booking.next
}

export type Balance = { held: number; disputed: number; available: number; in_payout: number }

export async function balanceOf({ token }: Pick<Seller, "token">): Promise<Balance> {
  return (await call<{ balance: Balance }>("/seller/balance", { token })).balance
}

/** What the audit of the ledger finds wrong, of all purchases and sums. */
export async function ledgerWrongs(): Promise<{ at: string; says: string }[]> {
  const { audit } = await call<{ audit: { wrongs: { at: string; says: string }[] } }>(
    "/admin/reluv/ledger/audit",
    { token: await theOperator(), body: {} }
  )
  return audit.wrongs
}
