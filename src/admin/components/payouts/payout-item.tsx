import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { OperatorPayoutView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { payoutColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"
import { PayoutActions } from "./payout-actions"

/** One payout, whom it goes to, and what may be done about it. */
export function PayoutItem({ payout }: { payout: OperatorPayoutView }) {
  const { t, time } = useTexts()
  const { account, amount, fee, shop, reason, created_at } = payout
  const isOther = account.name_at_bank !== null && !isSameName(account.name_at_bank, account.holder)
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{rupiah(amount)}</Text>
          <Status status={payout.status} list="payoutStatuses" colors={payoutColors} />
          <Text size="small" className="text-ui-fg-subtle">
            <time dateTime={created_at}>{time(created_at)}</time>
          </Text>
        </div>
        <Text size="small" className="break-words">
          <Link
            to={`/sellers/${encodeURIComponent(shop.id)}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {shop.name}
          </Link>
          {` · ${account.bank_name} ••${account.last_digits} · ${account.holder}`}
        </Text>
        {fee > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.fee", { fee: rupiah(fee), rest: rupiah(amount - fee) })}
          </Text>
        )}
        {isOther && (
          <Text size="small" className="text-ui-fg-error break-words">
            {t("payouts.otherName", { name: account.name_at_bank })}
          </Text>
        )}
        {reason && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {reason}
          </Text>
        )}
      </div>
      <PayoutActions payout={payout} />
    </li>
  )
}

function isSameName(first: string, second: string): boolean {
  const plain = (name: string) => name.toUpperCase().replace(/[^A-Z]/g, "")
  return plain(first) === plain(second)
}
