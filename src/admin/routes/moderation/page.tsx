import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Eye } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { Reviews } from "../../components/moderation/reviews"
import { useTexts } from "../../lib/texts"
import { useModeration } from "../../lib/use-moderation"

/** What sellers wait for: an operator looks at each listing, with the keyboard if they like. */
function ModerationPage() {
  const { t } = useTexts()
  const [cursor, setCursor] = useState("")
  const list = useModeration(cursor)
  const { listings = [], count = 0, next_cursor: next = null } = list.data ?? {}
  return (
    <ListPage
      title={t("menu.moderation")}
      hint={t("moderation.hint", { count })}
      list={list}
      empty={
        listings.length > 0
          ? null
          : { title: t("moderation.empty"), hint: t("moderation.emptyHint") }
      }
      filters={
        <>
          {cursor && (
            <Button size="small" variant="secondary" onClick={() => setCursor("")}>
              {t("moderation.oldest")}
            </Button>
          )}
          {next && (
            <Button size="small" variant="secondary" onClick={() => setCursor(next)}>
              {t("moderation.more")}
            </Button>
          )}
        </>
      }
    >
      <Reviews listings={listings} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.moderation",
  rank: 40,
  icon: Eye,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.moderation" /> }

export default ModerationPage
