import { StatusBadge, Text } from "@medusajs/ui"
import type { OperatorCustomerView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Account = NonNullable<OperatorCustomerView["account"]>

/** Whether somebody verified their e-mail, and may come in. */
export function AccountState({ account }: { account: Account }) {
  const { t, time } = useTexts()
  const { is_verified, is_banned, banned_until, ban_reason } = account
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex flex-wrap gap-2">
        {is_banned && <StatusBadge color="red">{t("customer.banned")}</StatusBadge>}
        <StatusBadge color={is_verified ? "green" : "orange"}>
          {t(is_verified ? "customer.verified" : "customer.unverified")}
        </StatusBadge>
      </div>
      {is_banned && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {banned_until
            ? t("customer.bannedUntil", { time: time(banned_until) })
            : t("customer.bannedForGood")}
          {ban_reason && ` · ${ban_reason}`}
        </Text>
      )}
    </div>
  )
}

/** What happened to the account, newest first: when, by whom and why. */
export function AccountHistory({ history }: Pick<OperatorCustomerView, "history">) {
  const { word, reason, time } = useTexts()
  return (
    <ol className="flex flex-col gap-y-2">
      {history.map(({ what, at, actor, reason: why }) => (
        <li key={`${at} ${what}`}>
          {word("accountEvents", what)}
          <Text size="small" className="text-ui-fg-subtle break-words">
            <time dateTime={at}>{time(at)}</time> · {word("accountActors", actor)}
            {why && ` · ${reason(why)}`}
          </Text>
        </li>
      ))}
    </ol>
  )
}
