import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { RefundFacts } from "./refund-facts"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"

/** A task that is done, or that this operator cannot do: what it is about, and whom it waits for. */
export function OnlyFacts({ task }: TaskFormProps) {
  const { t, reason } = useTexts()
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        {task.note && (
          <InlineTip variant="success" label={t("taskStatuses.done")}>
            {reason(task.note)}
          </InlineTip>
        )}
        {task.refund_id ? <RefundFacts task={task} /> : <TaskFacts task={task} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary">
            {t("actions.close")}
          </Button>
        </Drawer.Close>
      </Drawer.Footer>
    </>
  )
}
