import { Checkbox, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { RefundFacts } from "./refund-facts"
import type { TaskFormProps } from "./task-drawer"

/** The second pair of eyes: somebody else recorded the transfer, this operator has seen it. */
export function ConfirmForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [hasSeen, setSeen] = useState(false)
  const seen = useId()

  const confirm = async () => {
    const path = `/admin/refunds/${encodeURIComponent(task.refund_id ?? "")}/confirm`
    if (await act({ path, done: t("taskActions.confirm.done") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("taskActions.confirm.submit")}
      isPending={isPending}
      isComplete={hasSeen}
      onSubmit={confirm}
    >
      <RefundFacts task={task} />
      <div className="flex items-start gap-x-2">
        <Checkbox id={seen} checked={hasSeen} onCheckedChange={(checked) => setSeen(!!checked)} />
        <Label htmlFor={seen} size="small">
          {t("taskActions.confirm.seen")}
        </Label>
      </div>
    </DrawerForm>
  )
}
