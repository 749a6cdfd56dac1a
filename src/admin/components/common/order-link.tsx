import { Link } from "react-router-dom"
import { useTexts } from "../../lib/texts"

type Props = { order: { order_id: string | null; order_display_id: number | null } }

/** Leads to the order's page in the dashboard. */
export function OrderLink({ order }: Props) {
  const { t } = useTexts()
  if (!order.order_id) return <span className="text-ui-fg-muted">–</span>
  return (
    <Link
      to={`/orders/${order.order_id}`}
      // In a row that opens something else.
      onClick={(event) => event.stopPropagation()}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded outline-none"
    >
      {order.order_display_id === null
        ? t("order.link")
        : t("order.number", { number: order.order_display_id })}
    </Link>
  )
}
