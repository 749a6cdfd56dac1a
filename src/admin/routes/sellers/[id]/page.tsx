import { useParams } from "react-router-dom"
import { InsteadOfPage } from "../../../components/common/instead-of-page"
import { SellerHead } from "../../../components/sellers/seller-head"
import { SellerNumbers } from "../../../components/sellers/seller-numbers"
import { SellerSections } from "../../../components/sellers/seller-sections"
import { useTexts } from "../../../lib/texts"
import { useSeller } from "../../../lib/use-sellers"

/** One shop: what it is, what it does, and what an operator may do with it. */
function SellerPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data: seller, error, refetch } = useSeller(id)
  if (!seller) {
    const gone = { title: t("sellers.missing"), hint: t("sellers.missingHint") }
    return <InsteadOfPage error={error} onRetry={refetch} gone={gone} />
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
