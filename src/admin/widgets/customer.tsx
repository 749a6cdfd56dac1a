import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { Failure } from "../components/common/failure"
import { Loading } from "../components/common/loading"
import { Customer } from "../components/customer/customer"
import { isNotFound } from "../lib/http"
import { useTexts } from "../lib/texts"
import { useCustomer } from "../lib/use-customer"

/** On the page of a customer: which shops they act for, and what they bought and disputed. */
function CustomerWidget({ data: { id } }: { data: { id: string } }) {
  const { t } = useTexts()
  const { data: customer, error, isPending, refetch } = useCustomer(id)
  if (isNotFound(error)) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("customer.title")}
      </Heading>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("customer.failed")} onRetry={refetch} />}
      {customer && <Customer customer={customer} />}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "reluv-customer",
  zone: "customer.details.before",
})

export default CustomerWidget
