import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { LedgerAdjustmentView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { Choice } from "../common/choice"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { RupiahField } from "../common/rupiah-field"
import { TextField } from "../common/text-field"

type Kind = LedgerAdjustmentView["kind"]

/** Each kind with what it has to name: its words stand in the texts. */
const KINDS: Record<Kind, "seller" | "order" | "sellerOrder" | null> = {
  gateway_fee: null,
  bank_fee: null,
  gateway_settled: null,
  deposit_filled: null,
  courier_charged: "sellerOrder",
  cash_unexpected: "sellerOrder",
  cash_did_not_come: "sellerOrder",
  cash_came_late: "sellerOrder",
  cash_lost: "sellerOrder",
  chargeback_taken: "order",
  shop_credited: "seller",
  shop_debited: "seller",
}

/** Asks for something to be booked by hand; another person agrees to it, or it is not. */
export function RequestAdjustment() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("adjustments.request")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("adjustments.request")} hint={t("adjustments.requestHint")} />
        <RequestForm onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function RequestForm({ onDone }: { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [kind, setKind] = useState<Kind>("gateway_fee")
  const [amount, setAmount] = useState<number | null>(null)
  const [subject, setSubject] = useState("")
  const [reason, setReason] = useState("")
  const names = KINDS[kind]

  const send = async () => {
    const body = {
      kind,
      amount,
      subject: names === null ? null : subject.trim(),
      reason: reason.trim(),
    }
    const path = "/admin/reluv/ledger/adjustments"
    if (await act({ path, body, done: t("adjustments.requested") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("adjustments.request")}
      isPending={isPending}
      isComplete={
        amount !== null &&
        amount > 0 &&
        reason.trim().length > 2 &&
        (names === null || subject.trim() !== "")
      }
      onSubmit={send}
    >
      <Choice
        label={t("adjustments.kind")}
        list="ledgerEvents"
        options={Object.keys(KINDS) as Kind[]}
        value={kind}
        onChange={setKind}
      />
      <InlineTip label={t("verdicts.means")}>{t(`adjustments.means.${kind}`)}</InlineTip>
      {names !== null && (
        <TextField
          label={t(`adjustments.subjects.${names}`)}
          hint={t("adjustments.subjectHint")}
          value={subject}
          isShort
          onChange={setSubject}
        />
      )}
      <RupiahField label={t("adjustments.amount")} most={null} onChange={setAmount} />
      <TextField
        label={t("payouts.why")}
        hint={t("adjustments.whyHint")}
        value={reason}
        onChange={setReason}
      />
    </DrawerForm>
  )
}
