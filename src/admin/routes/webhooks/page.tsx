import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ServerStack } from "@medusajs/icons"
import { useState } from "react"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { WebhookDrawer } from "../../components/webhooks/webhook-drawer"
import { WebhookTable } from "../../components/webhooks/webhook-table"
import { webhookColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useWebhooks } from "../../lib/use-webhooks"

const VENDORS = ["midtrans", "biteship", "iris"]
const NO_FILTER = { vendor: "", status: "", q: "" }

/** Everything the vendors told us, what came of it, and a way to do it again. */
function WebhooksPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters(NO_FILTER)
  const list = useWebhooks({ ...values, limit: PAGE_SIZE, offset })
  const [openId, setOpenId] = useState<string | null>(null)
  const option = (texts: string) => (value: string) => ({ value, label: word(texts, value) })

  return (
    <>
      <ListPage
        title={t("menu.webhooks")}
        hint={t("webhooks.hint")}
        list={list}
        empty={
          list.data?.webhooks.length
            ? null
            : {
                title: t("webhooks.empty"),
                hint: t(isFiltered ? "state.otherFilters" : "webhooks.emptyHint"),
              }
        }
        filters={
          <>
            <SearchBox
              label={t("webhooks.search")}
              value={values.q}
              onChange={(q) => set("q", q)}
            />
            <FilterSelect
              label={t("webhooks.vendor")}
              all={t("webhooks.everyVendor")}
              value={values.vendor}
              options={VENDORS.map(option("vendors"))}
              onChange={(vendor) => set("vendor", vendor)}
            />
            <FilterSelect
              label={t("webhooks.status")}
              all={t("webhooks.everyStatus")}
              value={values.status}
              options={Object.keys(webhookColors).map(option("webhookStatuses"))}
              onChange={(status) => set("status", status)}
            />
          </>
        }
      >
        <WebhookTable webhooks={list.data?.webhooks ?? []} onOpen={setOpenId} />
        <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
      </ListPage>
      {openId && <WebhookDrawer id={openId} onClose={() => setOpenId(null)} />}
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu.webhooks",
  rank: 170,
  icon: ServerStack,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.webhooks" /> }

export default WebhooksPage
