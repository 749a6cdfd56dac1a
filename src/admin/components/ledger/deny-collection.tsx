import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { CollectedPartView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"
import { YesOrNo } from "../common/yes-or-no"

type Props = { part: Pick<CollectedPartView, "seller_order_id" | "number" | "cash_due"> }

/** Says that nobody paid at the door of a part that a courier called delivered; what that means is shown first. */
export function DenyCollection({ part }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("cash.deny")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("cash.deny")} hint={part.number} />
        <DenyForm part={part} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function DenyForm({ part, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [note, setNote] = useState("")
  const [is_refused, setRefused] = useState(false)

  const send = async () => {
    const path = `/admin/reluv/seller-orders/${encodeURIComponent(part.seller_order_id)}/not-collected`
    const body = { note: note.trim(), is_refused }
    if (await act({ path, body, done: t("cash.denied") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("cash.deny")}
      variant="danger"
      isPending={isPending}
      isComplete={note.trim().length > 1}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("cancelPart.final")}>
        {t("cash.denyMeans", { amount: rupiah(part.cash_due) })}
      </InlineTip>
      <TextField
        label={t("cash.denyWhy")}
        hint={t("cancelPart.noteHint")}
        value={note}
        onChange={setNote}
      />
      <YesOrNo
        label={t("cash.denyRefused")}
        hint={t("cash.denyRefusedHint")}
        value={is_refused}
        onChange={setRefused}
      />
    </DrawerForm>
  )
}
