import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Thumbnail } from "../common/thumbnail"

/** The pieces of one seller order, with what each costs before discounts. */
export function Items({ items }: { items: SellerOrderView["items"] }) {
  const { t } = useTexts()
  return (
    <ul className="flex flex-col gap-y-3" aria-label={t("sellerOrders.items")}>
      {items.map((item) => (
        <li key={item.line_item_id} className="flex items-center gap-x-3">
          <Thumbnail src={item.thumbnail} />
          <Text size="small" leading="compact" weight="plus" className="min-w-0 flex-1">
            {item.title}
            {item.variant_title && (
              <span className="text-ui-fg-subtle font-normal"> · {item.variant_title}</span>
            )}
          </Text>
          {item.quantity > 1 && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("sellerOrders.quantity", { quantity: item.quantity })}
            </Text>
          )}
          <Text size="small" leading="compact" className="tabular-nums">
            {rupiah(item.subtotal)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
