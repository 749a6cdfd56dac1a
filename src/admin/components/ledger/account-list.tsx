import type { Routes } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { Amounts } from "../common/amounts"

type Account = Routes["GET /admin/reluv/ledger"]["answer"]["accounts"][number]

/** What is in each account that was ever used; below them that they make 0. */
export function AccountList({ accounts }: { accounts: Account[] }) {
  const { t, word } = useTexts()
  const total = accounts.reduce((all, { balance }) => all + balance, 0)
  return (
    <div className="px-6 py-4">
      <div className="max-w-xl">
        <Amounts
          lines={[
            ...accounts.map(({ account, balance }) => ({
              label: word("ledgerAccounts", account),
              amount: balance,
            })),
            { label: t("ledger.total"), amount: total, isTotal: true },
          ]}
        />
      </div>
    </div>
  )
}
