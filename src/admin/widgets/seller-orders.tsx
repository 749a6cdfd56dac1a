import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { Failure } from "../components/common/failure"
import { Loading } from "../components/common/loading"
import { SellerOrder } from "../components/seller-order/seller-order"
import { useTexts } from "../lib/texts"
import { useSellerOrders } from "../lib/use-seller-orders"

/** On the page of a purchase: what each seller ships, where it is and what it costs. */
function SellerOrdersWidget({ data: { id } }: { data: { id: string } }) {
  const { t } = useTexts()
  const { data: orders, error, isPending, refetch } = useSellerOrders(id)
  if (orders?.length === 0) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("sellerOrders.title")}</Heading>
        {orders && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("sellerOrders.count", { count: orders.length })}
          </Text>
        )}
      </div>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("sellerOrders.failed")} onRetry={refetch} />}
      {orders?.map((order) => (
        <SellerOrder key={order.id} order={order} />
      ))}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "reluv-seller-orders",
  zone: "order.details.before",
})

export default SellerOrdersWidget
