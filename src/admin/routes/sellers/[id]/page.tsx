import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Failure } from "../../../components/common/failure"
import { Loading } from "../../../components/common/loading"
import { Nothing } from "../../../components/common/nothing"
import { SellerHead } from "../../../components/sellers/seller-head"
import { SellerNumbers } from "../../../components/sellers/seller-numbers"
import { SellerSections } from "../../../components/sellers/seller-sections"
import { isNotFound } from "../../../lib/http"
import { useTexts } from "../../../lib/texts"
import { useSeller } from "../../../lib/use-sellers"

/** One shop: what it is, what it does, and what an operator may do with it. */
function SellerPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data: seller, error, refetch } = useSeller(id)
  if (!seller) {
    return (
      <Container className="p-0">
        {isNotFound(error) ? (
          <Nothing title={t("sellers.missing")} hint={t("sellers.missingHint")} />
        ) : error ? (
          <Failure error={error} title={t("state.failed")} onRetry={refetch} />
        ) : (
          <Loading lines={8} />
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <SellerHead seller={seller} />
      <SellerNumbers seller={seller} />
      <SellerSections seller={seller} />
    </div>
  )
}

/** Read once for the page and its crumb. */
function ShopCrumb({ id }: { id: string }) {
  const { data: seller } = useSeller(id)
  return <>{seller?.name ?? id}</>
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <ShopCrumb id={params.id ?? ""} />,
}

export default SellerPage
