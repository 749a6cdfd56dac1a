import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminDiscountView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { campaignColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"
import { DiscountDrawer } from "./discount-drawer"

/** Discounts of shops; each opens with its prices. */
export function DiscountTable({ discounts }: { discounts: readonly AdminDiscountView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("discounts.discount"),
          { wide: t("vouchers.takesOff") },
          { wide: t("campaigns.pieces") },
          t("vouchers.status"),
          { spoken: t("discounts.look") },
        ]}
      />
      <Table.Body>
        {discounts.map((discount) => (
          <Row key={discount.id} discount={discount} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ discount }: { discount: AdminDiscountView }) {
  const { t, time } = useTexts()
  const { title, shop, starts_at, ends_at, listings, campaign_id } = discount
  const takesOff = useDiscountTakesOff()(discount)
  return (
    <Table.Row>
      <Table.Cell className="w-full max-w-0 py-3">
        <Text size="small" weight="plus" className="truncate">
          {campaign_id ? (
            <Link className="text-ui-fg-interactive" to={`/flash-sales/${campaign_id}`}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Text>
        <Text size="small" className="truncate">
          <Link className="text-ui-fg-interactive" to={`/sellers/${shop.id}`}>
            {shop.name}
          </Link>
        </Text>
        <Text size="small" className="text-ui-fg-subtle whitespace-normal">
          {t("campaigns.fromTo", { from: time(starts_at), to: time(ends_at) })}
        </Text>
        <Text size="small" className="text-ui-fg-muted md:hidden">
          {takesOff}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>{takesOff}</Table.Cell>
      <Table.Cell className={WIDE}>{listings}</Table.Cell>
      <Table.Cell className="py-3">
        <Status status={discount.status} list="campaignStatuses" colors={campaignColors} />
      </Table.Cell>
      <Table.Cell className="py-3 text-right">
        <DiscountDrawer discount={discount} />
      </Table.Cell>
    </Table.Row>
  )
}

/** What a discount takes off, in a few words. */
function useDiscountTakesOff() {
  const { t } = useTexts()
  return ({ kind, value }: Pick<AdminDiscountView, "kind" | "value">): string =>
    kind === "percentage" ? `${value}%` : t("discounts.atPrice", { price: rupiah(value) })
}
