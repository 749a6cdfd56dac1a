import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Bolt } from "@medusajs/icons"
import { CampaignTable } from "../../components/campaigns/campaign-table"
import { CreateCampaign } from "../../components/campaigns/create-campaign"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { useTexts } from "../../lib/texts"
import { useCampaigns } from "../../lib/use-campaigns"
import { useFilters } from "../../lib/use-filters"

/** Sales of the marketplace. Medusa's own page of promotions' campaigns lies at `/campaigns`. */
function CampaignsPage() {
  const { t } = useTexts()
  const { offset, turnTo } = useFilters({})
  const list = useCampaigns(offset)
  const campaigns = list.data?.campaigns ?? []
  return (
    <ListPage
      title={t("menu.campaigns")}
      hint={t("campaigns.hint")}
      list={list}
      empty={
        campaigns.length ? null : { title: t("campaigns.empty"), hint: t("campaigns.emptyHint") }
      }
      filters={<CreateCampaign />}
    >
      <CampaignTable campaigns={campaigns} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.campaigns",
  rank: 100,
  icon: Bolt,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.campaigns" /> }

export default CampaignsPage
