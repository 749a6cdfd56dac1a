import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { Failure } from "../components/common/failure"
import { Loading } from "../components/common/loading"
import { Status } from "../components/common/status"
import { Payment } from "../components/payment/payment"
import { isNotFound } from "../lib/http"
import { paymentColors } from "../lib/status-colors"
import { useTexts } from "../lib/texts"
import { usePurchasePayment } from "../lib/use-purchase-payment"

const CASH = "cash_on_delivery"

/** On the page of a purchase: how it is paid, at Midtrans or at the door, and what was paid back. */
function PurchasePaymentWidget({ data: { id } }: { data: { id: string } }) {
  const { t } = useTexts()
  const { data: payment, error, isPending, refetch } = usePurchasePayment(id)
  // Orders that were not bought through Midtrans have none.
  if (payment === null || isNotFound(error)) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">
          {t(payment?.payment_type === CASH ? "cash.title" : "payment.title")}
        </Heading>
        {payment && (
          <Status status={payment.status} list="paymentStatuses" colors={paymentColors} />
        )}
      </div>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("payment.failed")} onRetry={refetch} />}
      {payment && <Payment payment={payment} />}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "reluv-purchase-payment",
  zone: "order.details.before",
})

export default PurchasePaymentWidget
