import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { CollectedPartView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { RupiahField } from "../common/rupiah-field"
import { TextField } from "../common/text-field"

type Props = { part: CollectedPartView }

/** Writes down what came of the money that a courier collected of one part. */
export function RecordRemittance({ part }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className="shrink-0 self-start">
          {t("cash.record")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead
          title={t("cash.record")}
          hint={t("cash.recordHint", { number: part.number, amount: rupiah(part.cash_due) })}
        />
        <RecordForm part={part} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function RecordForm({ part, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [reference, setReference] = useState("")
  const [amount, setAmount] = useState<number | null>(part.cash_due)
  const [fee, setFee] = useState<number | null>(0)
  const rest = part.cash_due - (amount ?? 0) - (fee ?? 0)

  const send = async () => {
    const { seller_order_id } = part
    const body = {
      reference: reference.trim(),
      parts: [{ seller_order_id, amount: amount ?? 0, fee: fee ?? 0 }],
    }
    const path = "/admin/reluv/cash-on-delivery/remittances"
    if (await act({ path, body, done: t("cash.recorded") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("cash.record")}
      isPending={isPending}
      isComplete={reference.trim() !== "" && amount !== null}
      onSubmit={send}
    >
      <TextField
        label={t("cash.reference")}
        hint={t("cash.referenceHint")}
        value={reference}
        isShort
        onChange={setReference}
      />
      <RupiahField
        label={t("cash.amount")}
        most={null}
        initial={part.cash_due}
        onChange={setAmount}
      />
      <RupiahField label={t("cash.fee")} most={null} initial={0} onChange={setFee} />
      {rest !== 0 && (
        <InlineTip variant="warning" label={t("verdicts.means")}>
          {t("cash.open", { amount: rupiah(rest) })}
        </InlineTip>
      )}
    </DrawerForm>
  )
}
