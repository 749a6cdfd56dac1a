import type { AccountName } from "../../domain/wallet/accounts"
import type { Sql } from "../../shared/sql"

export type Balance = { account: AccountName; owner: string; balance: number }

/** What somebody has in each of their accounts that was ever used. */
export function listBalancesOf(sql: Sql, { owner }: { owner: string }): Promise<Balance[]> {
  return sql<Balance>(
    `select account, owner, balance::float8 as balance from reluv_ledger_account
     where owner = ? order by account`,
    [owner]
  )
}

/** What is in each account together: all of them make 0. */
export function sumAccounts(
  sql: Sql,
  _: Record<never, never>
): Promise<{ account: AccountName; balance: number }[]> {
  return sql(
    `select account, sum(amount)::float8 as balance from reluv_ledger_entry
     group by account order by account`
  )
}
