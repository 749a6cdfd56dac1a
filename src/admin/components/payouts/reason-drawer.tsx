import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorPayoutView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"

type Props = { payout: OperatorPayoutView; status: OperatorPayoutView["status"] }

/** What the shop will read a reason for. */
export function ReasonDrawer({ payout, status }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t(`payouts.moves.${status}.act`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead
          title={t(`payouts.moves.${status}.act`)}
          hint={`${payout.shop.name} · ${rupiah(payout.amount)}`}
        />
        <ReasonForm payout={payout} status={status} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function ReasonForm({ payout, status, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [why, setWhy] = useState("")
  const reason = why.trim()

  const send = async () => {
    const path = `/admin/reluv/payouts/${encodeURIComponent(payout.id)}`
    const done = t(`payouts.moves.${status}.done`)
    if (await act({ path, body: { status, reason }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`payouts.moves.${status}.act`)}
      variant="danger"
      isPending={isPending}
      isComplete={reason.length > 2}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t(`payouts.moves.${status}.means`)}
      </InlineTip>
      <TextField
        label={t("payouts.why")}
        hint={t("payouts.whyHint")}
        value={why}
        onChange={setWhy}
      />
    </DrawerForm>
  )
}
