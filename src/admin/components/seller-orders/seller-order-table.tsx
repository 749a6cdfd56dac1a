import { Table, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { SellerOrderRow } from "../../../types/http"
import { courierName } from "../../lib/couriers"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { OrderLink } from "../common/order-link"
import { PartStatus } from "../common/part-status"
import { TableHead, WIDE } from "../common/table-head"

export function SellerOrderTable({ orders }: { orders: SellerOrderRow[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("sellerOrderList.number"),
          { wide: t("tasks.order") },
          { wide: t("sellerOrderList.parcel") },
          { wide: t("amounts.total") },
          { wide: t("sellerOrderList.placed") },
          t("sellerOrderList.status"),
        ]}
      />
      <Table.Body>
        {orders.map((order) => (
          <Row key={order.id} order={order} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ order }: { order: SellerOrderRow }) {
  const { time } = useTexts()
  const navigate = useNavigate()
  const courier = order.courier_code && courierName(order.courier_code, null)
  return (
    <Table.Row
      className="cursor-pointer"
      onClick={() => void navigate(`/orders/${order.order_id}`)}
    >
      <Table.Cell className="py-3">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {order.number}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {order.seller.name || order.seller.id}
        </Text>
        <Text size="small" className="text-ui-fg-muted md:hidden">
          {[rupiah(order.total), order.waybill_id].filter(Boolean).join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>
        <OrderLink order={order} />
      </Table.Cell>
      <Table.Cell className={WIDE}>
        {[courier, order.waybill_id].filter(Boolean).join(" · ") || "–"}
      </Table.Cell>
      <Table.Cell className={`${WIDE} tabular-nums`}>{rupiah(order.total)}</Table.Cell>
      <Table.Cell className={WIDE}>
        <time dateTime={order.created_at}>{time(order.created_at)}</time>
      </Table.Cell>
      <Table.Cell>
        <PartStatus part={order} />
      </Table.Cell>
    </Table.Row>
  )
}
