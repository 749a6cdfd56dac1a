import { type Rupiah, rupiah, sum } from "../money/rupiah"
import { ACCOUNTS, type AccountName } from "./accounts"
import type { LedgerEvent } from "./events"

/** What one event gives to one account, or takes from it. */
export type Entry = {
  account: AccountName
  /** Whose account; empty where there is one for all. */
  owner: string
  amount: Rupiah
}

/** One event in the ledger: its entries make 0. */
export type Posting = {
  /** What the event is known by: it is booked once. */
  key: string
  event: LedgerEvent
  /** The id of what the event's fact tells of: who did it and why is written there. */
  subject_id: string
  order_id: string | null
  seller_order_id: string | null
  seller_id: string | null
  entries: Entry[]
}

/** Thrown when the amounts of an event do not make 0: nothing may be booked then. */
export class UnbalancedError extends Error {
  constructor(key: string, rest: number) {
    super(`${key} does not add up: ${rest} rupiah are left over`)
    this.name = "UnbalancedError"
  }
}

type Amounts = { [Name in AccountName]?: number }

/** Whose accounts an event may speak of. */
export type Owners = { order: string; seller_order: string; seller: string }

/** The entries of an event, each account once, none of 0. Throws `UnbalancedError`. */
export function entriesOf(key: string, owners: Partial<Owners>, amounts: Amounts): Entry[] {
  const entries = (Object.keys(amounts) as AccountName[]).flatMap((account) => {
    const amount = rupiah(amounts[account] ?? 0)
    if (amount === 0) return []
    const { owner } = ACCOUNTS[account]
    const whose = owner === null ? "" : owners[owner]
    if (whose === undefined) throw new Error(`${key} does not say whose ${account} it is`)
    return [{ account, owner: whose, amount }]
  })
  const rest = sum(entries.map(({ amount }) => amount))
  if (rest !== 0) throw new UnbalancedError(key, rest)
  return entries
}
