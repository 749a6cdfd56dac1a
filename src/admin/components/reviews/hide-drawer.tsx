import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { ModeratedReview } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"

type Props = { review: ModeratedReview }

/** Takes a review out of sight, with why. */
export function HideDrawer({ review }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("reviews.hide")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("reviews.hideTitle")} hint={review.seller.name} />
        <HideForm review={review} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function HideForm({ review: { id }, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [why, setWhy] = useState("")
  const reason = why.trim()

  const send = async () => {
    const path = `/admin/reluv/reviews/${encodeURIComponent(id)}/hide`
    if (await act({ path, body: { reason }, done: t("reviews.hideDone") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("reviews.hide")}
      variant="danger"
      isPending={isPending}
      isComplete={reason.length > 2}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t("reviews.hideMeans")}
      </InlineTip>
      <TextField
        label={t("reviews.why")}
        hint={t("reviews.whyHint")}
        value={why}
        onChange={setWhy}
      />
    </DrawerForm>
  )
}
