import { Drawer } from "@medusajs/ui"
import type { ComponentType } from "react"
import type { TaskView } from "../../../types/http"
import { actionOf, type TaskAction } from "../../lib/task-action"
import { useTexts } from "../../lib/texts"
import { DrawerHead } from "../common/drawer-head"
import { CloseForm } from "./close-form"
import { ConfirmForm } from "./confirm-form"
import { DecideForm } from "./decide-form"
import { RefundForm, TryAgainForm } from "./do-or-close-form"
import { OnlyFacts } from "./only-facts"
import { RetryForm } from "./retry-form"
import { ReviewForm } from "./review-form"
import type { TaskFormProps } from "./task-form-props"
import { TransferForm } from "./transfer-form"

const FORMS: Record<TaskAction, ComponentType<TaskFormProps>> = {
  review: ReviewForm,
  transfer: TransferForm,
  confirm: ConfirmForm,
  reject_transfer: ConfirmForm,
  retry: RetryForm,
  decide: DecideForm,
  try_again: TryAgainForm,
  refund: RefundForm,
  close: CloseForm,
}

/** What a task is about, and the form of its one action if there is one for this operator. */
export function TaskDrawer({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTexts()
  const action = actionOf(task)
  const Form = action ? FORMS[action] : OnlyFacts
  return (
    <Drawer open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Drawer.Content>
        <DrawerHead
          title={t(`taskKinds.${task.kind}.title`, { defaultValue: task.kind })}
          hint={t(`taskKinds.${task.kind}.hint`, { defaultValue: task.reason })}
        />
        <Form task={task} onDone={onClose} />
      </Drawer.Content>
    </Drawer>
  )
}
