import { Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { CampaignHead } from "../../../components/campaigns/campaign-head"
import { CampaignShops } from "../../../components/campaigns/campaign-shops"
import { Failure } from "../../../components/common/failure"
import { InsteadOfPage } from "../../../components/common/instead-of-page"
import { Loading } from "../../../components/common/loading"
import { Nothing } from "../../../components/common/nothing"
import { Pagination } from "../../../components/common/pagination"
import { DiscountTable } from "../../../components/discounts/discount-table"
import { useTexts } from "../../../lib/texts"
import { useCampaign, useDiscounts } from "../../../lib/use-campaigns"
import { PAGE_SIZE } from "../../../lib/use-filters"

/** One sale of the marketplace: its shops, and what they promised for it. */
function CampaignPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data: campaign, error, refetch } = useCampaign(id)
  if (!campaign) {
    const gone = { title: t("campaigns.gone"), hint: t("campaigns.goneHint") }
    return <InsteadOfPage error={error} onRetry={refetch} gone={gone} />
  }
  return (
    <div className="flex flex-col gap-y-3">
      <CampaignHead campaign={campaign} />
      <CampaignShops campaign={campaign} />
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("campaigns.offers")}
        </Heading>
        <Offers id={id} />
      </Container>
    </div>
  )
}

function Offers({ id }: { id: string }) {
  const { t } = useTexts()
  const [offset, turnTo] = useState(0)
  const filter = { status: "", seller_id: "", campaign_id: id, limit: PAGE_SIZE, offset }
  const { data, isPending, error, refetch } = useDiscounts(filter)
  if (isPending) return <Loading lines={4} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  if (data.count === 0) {
    return <Nothing title={t("campaigns.noOffers")} hint={t("campaigns.noOffersHint")} />
  }
  return (
    <>
      <DiscountTable discounts={data.discounts} />
      <Pagination count={data.count} offset={offset} turnTo={turnTo} />
    </>
  )
}

/** Read once for the page and its crumb. */
function CampaignCrumb({ id }: { id: string }) {
  const { data } = useCampaign(id)
  return <>{data?.title ?? id}</>
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <CampaignCrumb id={params.id ?? ""} />,
}

export default CampaignPage
