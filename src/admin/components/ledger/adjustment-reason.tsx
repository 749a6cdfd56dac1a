import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { LedgerAdjustmentView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"

type Props = { adjustment: LedgerAdjustmentView; what: "rejected" | "reverse" }

/** Refuses an adjustment, or asks for one to be booked the other way round; both say why. */
export function AdjustmentReason({ adjustment, what }: Props) {
  const { t, word } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className="shrink-0 self-start">
          {t(`adjustments.moves.${what}.act`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead
          title={t(`adjustments.moves.${what}.act`)}
          hint={`${word("ledgerEvents", adjustment.kind)} · ${rupiah(adjustment.amount)}`}
        />
        <ReasonForm adjustment={adjustment} what={what} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function ReasonForm({ adjustment: { id }, what, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [why, setWhy] = useState("")
  const reason = why.trim()

  const send = async () => {
    const own = `/admin/reluv/ledger/adjustments/${encodeURIComponent(id)}`
    const sent =
      what === "reverse"
        ? { path: `${own}/reverse`, body: { reason } }
        : { path: own, body: { status: what, reason } }
    if (await act({ ...sent, done: t(`adjustments.moves.${what}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`adjustments.moves.${what}.act`)}
      variant={what === "rejected" ? "danger" : "primary"}
      isPending={isPending}
      isComplete={reason.length > 2}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t(`adjustments.moves.${what}.means`)}
      </InlineTip>
      <TextField label={t("payouts.why")} value={why} onChange={setWhy} />
    </DrawerForm>
  )
}
