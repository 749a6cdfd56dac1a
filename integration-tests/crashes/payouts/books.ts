import { sql, sqlOne } from "../../helpers/database"
import { balanceOf, ledgerWrongs } from "../../helpers/given/earnings"
import type { Seller } from "../../helpers/given/people"
import { iris } from "../../helpers/sandbox"

/** Rupiah that left through the gateway and did not come back, by what our books pay with it. */
async function leftThroughTheGateway(): Promise<Record<string, number>> {
  const attempts = await sql<{ reference: string; payout_id: string }>(
    "select reference, payout_id from reluv_payout_attempt where way = 'iris'"
  )
  const payoutOf = new Map(attempts.map(({ reference, payout_id }) => [reference, payout_id]))
  const left: Record<string, number> = {}
  for (const { notes, amount, status } of await iris.payouts()) {
    if (status !== "completed") continue
    const payout = payoutOf.get(notes.split(" ").at(-1) ?? "") ?? `nobody's: ${notes}`
    left[payout] = (left[payout] ?? 0) + amount
  }
  return left
}

async function paidByOurBooks(): Promise<Record<string, number>> {
  const rows = await sql<{ id: string; amount: number }>(
    "select id, (amount - fee)::float8 as amount from reluv_payout where status = 'paid'"
  )
  return Object.fromEntries(rows.map(({ id, amount }) => [id, amount]))
}

/** Compares what the gateway paid with our books, and these with the ledger and its sums. */
export async function expectBalancedBooks(shops: readonly Seller[], earned: number): Promise<void> {
  expect(await leftThroughTheGateway()).toEqual(await paidByOurBooks())
  expect(await ledgerWrongs()).toEqual([])
  const unlike = await sql(
    `select account, owner from reluv_ledger_account a where balance <> (
       select coalesce(sum(amount), 0) from reluv_ledger_entry e
       where e.account = a.account and e.owner = a.owner)`
  )
  expect(unlike).toEqual([])
  for (const shop of shops) {
    const { available, in_payout } = await balanceOf(shop)
    const { paid } = await sqlOne<{ paid: number }>(
      `select coalesce(sum(amount), 0)::float8 as paid from reluv_payout
       where seller_id = $1 and status = 'paid'`,
      [shop.seller.id]
    )
    expect(available).toBeGreaterThanOrEqual(0)
    expect(available + in_payout + paid).toBe(earned)
  }
}
