import { Badge } from "@medusajs/ui"
import type { OperatorCustomerView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { OrderLink } from "../common/order-link"
import { Standing } from "../common/standing"
import { ShopLink } from "../listing/shop-link"
import { AccountHistory, AccountState } from "./customer-account"
import { CustomerActions } from "./customer-actions"

/** What a customer is and did in the marketplace. */
export function Customer({ customer }: { customer: OperatorCustomerView }) {
  const { t } = useTexts()
  const { purchases, paid_total, refunded_total, disputes, last_purchases, account, history } =
    customer
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {account && <CustomerActions id={customer.id} account={account} />}
      <Facts
        facts={[
          {
            label: t("customer.account"),
            value: account ? <AccountState account={account} /> : t("customer.guest"),
          },
          { label: t("customer.shops"), value: <Shops shops={customer.shops} /> },
          { label: t("customer.purchases"), value: purchases },
          {
            label: t("customer.paid"),
            value: paid_total > 0 ? rupiah(paid_total) : t("customer.none"),
          },
          {
            label: t("customer.last"),
            value: last_purchases.length > 0 ? <LastPurchases purchases={last_purchases} /> : null,
          },
          {
            label: t("customer.refunded"),
            value: refunded_total > 0 ? rupiah(refunded_total) : t("customer.none"),
          },
          {
            label: t("customer.disputes"),
            value: disputes.all > 0 ? t("customer.disputesOpen", disputes) : t("customer.none"),
          },
          {
            label: t("standing.title"),
            value: customer.standing ? <Standing standing={customer.standing} /> : null,
          },
          {
            label: t("customer.history"),
            value: history.length > 0 ? <AccountHistory history={history} /> : null,
          },
        ]}
      />
    </div>
  )
}

function Shops({ shops }: Pick<OperatorCustomerView, "shops">) {
  const { t, word } = useTexts()
  if (shops.length === 0) return t("customer.noShop")
  return (
    <ul className="flex flex-col gap-y-1">
      {shops.map((shop) => (
        <li key={shop.id} className="flex flex-wrap items-center gap-2">
          <ShopLink seller={shop} />
          <Badge size="2xsmall">{word("memberRoles", shop.role)}</Badge>
        </li>
      ))}
    </ul>
  )
}

function LastPurchases({ purchases }: { purchases: OperatorCustomerView["last_purchases"] }) {
  const { time } = useTexts()
  return (
    <ul className="flex flex-col gap-y-1">
      {purchases.map(({ order_id, display_id, bought_at }) => (
        <li key={order_id} className="flex flex-wrap items-center gap-x-2">
          <OrderLink order={{ order_id, order_display_id: display_id }} />
          <time dateTime={bought_at} className="text-ui-fg-muted">
            {time(bought_at)}
          </time>
        </li>
      ))}
    </ul>
  )
}
