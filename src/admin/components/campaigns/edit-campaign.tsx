import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import type { AdminCampaignView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfCampaign } from "../../lib/use-campaigns"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { CampaignFields } from "./campaign-fields"
import { toSaid } from "./draft"

/** Changes what a campaign says and asks for; its times stand. */
export function EditCampaign({ campaign }: { campaign: AdminCampaignView }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("campaigns.edit")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("campaigns.edit")} hint={t("campaigns.editHint")} />
        <EditForm campaign={campaign} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function EditForm({ campaign, onDone }: { campaign: AdminCampaignView; onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [draft, setDraft] = useState({
    ...campaign,
    description: campaign.description ?? "",
    min_percent: campaign.min_percent || null,
  })
  const said = toSaid(draft)
  const save = async () => {
    if (!said) return
    const change = { path: pathOfCampaign(campaign.id), body: said, done: t("campaigns.edited") }
    if (await act(change)) onDone()
  }
  return (
    <DrawerForm
      submit={t("vouchers.save")}
      isPending={isPending}
      isComplete={said !== null}
      onSubmit={save}
    >
      <CampaignFields
        value={draft}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </DrawerForm>
  )
}
