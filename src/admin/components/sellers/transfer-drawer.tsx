import { Button, Drawer, InlineTip, Label, RadioGroup } from "@medusajs/ui"
import { useId, useState } from "react"
import type { OperatorMemberView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"
import { CustomerChoice } from "./customer-choice"

type Props = { seller_id: string; members: readonly OperatorMemberView[] }

const FORMER_OWNER = ["removed", "manager"] as const

/** Gives a shop to another customer, such as when its owner is gone. */
export function TransferDrawer(props: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("transfer.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("transfer.title")} hint={t("transfer.hint")} />
        <TransferForm {...props} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function TransferForm({ seller_id, members, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const id = useId()
  const [customer_id, setCustomer] = useState<string | null>(null)
  const [former_owner, setFormer] = useState<(typeof FORMER_OWNER)[number]>("removed")
  const [reason, setReason] = useState("")

  const send = async () => {
    const path = `/admin/reluv/sellers/${encodeURIComponent(seller_id)}/transfer`
    const body = { customer_id, former_owner, reason: reason.trim() }
    if (await act({ path, body, done: t("transfer.done") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("transfer.submit")}
      variant="danger"
      isPending={isPending}
      isComplete={customer_id !== null && reason.trim().length > 2}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t("transfer.means")}
      </InlineTip>
      <CustomerChoice members={members} value={customer_id} onChange={setCustomer} />
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus" id={id}>
          {t("transfer.former")}
        </Label>
        <RadioGroup
          aria-labelledby={id}
          value={former_owner}
          onValueChange={(chosen) => setFormer(chosen === "manager" ? "manager" : "removed")}
        >
          {FORMER_OWNER.map((choice) => (
            <div key={choice} className="flex items-center gap-x-2">
              <RadioGroup.Item id={`${id}-${choice}`} value={choice} />
              <Label htmlFor={`${id}-${choice}`} size="small" className="flex-1 cursor-pointer">
                {t(`transfer.formerOwner.${choice}`)}
              </Label>
            </div>
          ))}
        </RadioGroup>
      </div>
      <TextField
        label={t("shopActions.why")}
        hint={t("transfer.whyHint")}
        value={reason}
        onChange={setReason}
      />
    </DrawerForm>
  )
}
