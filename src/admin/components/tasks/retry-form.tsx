import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import type { TaskFormProps } from "./task-drawer"
import { TaskFacts } from "./task-facts"

/** Asks the gateway for a refund once more. */
export function RetryForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()

  const retry = async () => {
    const path = `/admin/refunds/${encodeURIComponent(task.refund_id ?? "")}/retry`
    if (await act({ path, done: t("taskActions.retry.done") })) onDone()
  }
  return (
    <DrawerForm submit={t("taskActions.retry.submit")} isPending={isPending} onSubmit={retry}>
      <TaskFacts task={task} />
    </DrawerForm>
  )
}
