import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { CAMPAIGNS } from "../../lib/use-campaigns"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"
import { EndField } from "../vouchers/end-field"
import { CampaignFields } from "./campaign-fields"
import { type CampaignDraft, handleOf, NO_CAMPAIGN, type Times, toCampaign } from "./draft"

export function CreateCampaign() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("campaigns.create")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("campaigns.create")} hint={t("campaigns.createHint")} />
        <CreateForm onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function CreateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [draft, setDraft] = useState<CampaignDraft>(NO_CAMPAIGN)
  const [typed, setTyped] = useState<string | null>(null)
  const [times, setTimes] = useState<Times>({ starts_at: null, ends_at: null })
  // The address follows the title until somebody types one.
  const handle = typed ?? handleOf(draft.title)
  const campaign = toCampaign(draft, { ...times, handle })
  const create = async () => {
    if (!campaign) return
    if (await act({ path: CAMPAIGNS, body: campaign, done: t("campaigns.created") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("campaigns.create")}
      isPending={isPending}
      isComplete={campaign !== null}
      onSubmit={create}
    >
      <CampaignFields
        value={draft}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <EndField
        label={t("vouchers.starts")}
        value={times.starts_at}
        onChange={(starts_at) => setTimes((before) => ({ ...before, starts_at }))}
      />
      <EndField
        label={t("vouchers.ends")}
        value={times.ends_at}
        onChange={(ends_at) => setTimes((before) => ({ ...before, ends_at }))}
      />
      <TextField
        isShort
        label={t("campaigns.handle")}
        hint={t("campaigns.handleHint")}
        value={handle}
        onChange={(text) => setTyped(text.toLowerCase())}
      />
    </DrawerForm>
  )
}
