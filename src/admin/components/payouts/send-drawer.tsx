import { Button, Drawer, InlineTip, Label } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorPayoutView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { FilterSelect } from "../common/filter-select"

/** By a bank's file, in one of its shapes, or through Midtrans. */
const WAYS = ["generic", "bca_multi_auto_transfer", "mandiri_multi_service", "iris"]

/** Sends all that are approved, together; or one that failed once more. */
export function SendDrawer({ failed }: { failed?: OperatorPayoutView }) {
  const { t } = useTexts()
  const title = t(failed ? "payouts.resend" : "payouts.send")
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small">{title}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead
          title={title}
          hint={
            failed
              ? `${failed.shop.name} · ${rupiah(failed.amount)}. ${t("payouts.resendHint")}`
              : t("payouts.sendHint")
          }
        />
        <SendForm failed={failed} title={title} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

type FormProps = {
  failed: OperatorPayoutView | undefined
  title: string
  onDone: () => void
}

function SendForm({ failed, title, onDone }: FormProps) {
  const { t, word } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState("generic")
  const body = {
    ...(way === "iris" ? { way } : { way: "bank_file", format: way }),
    ...(failed && { payout_ids: [failed.id] }),
  }
  const send = async () => {
    if (await act({ path: "/admin/reluv/payout-batches", body, done: t("payouts.sendDone") }))
      onDone()
  }
  return (
    <DrawerForm submit={title} isPending={isPending} onSubmit={send}>
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus">
          {t("payouts.way")}
        </Label>
        <FilterSelect
          label={t("payouts.way")}
          value={way}
          options={WAYS.map((value) => ({ value, label: word("payoutWays", value) }))}
          onChange={setWay}
        />
      </div>
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t(way === "iris" ? "payouts.irisMeans" : "payouts.fileMeans")}
      </InlineTip>
    </DrawerForm>
  )
}
