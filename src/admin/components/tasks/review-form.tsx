import { Drawer } from "@medusajs/ui"
import { ReviewButtons } from "../payment/review-buttons"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"

/** Approve or deny a card payment. */
export function ReviewForm({ task, onDone }: TaskFormProps) {
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <TaskFacts task={task} />
      </Drawer.Body>
      <Drawer.Footer>
        {task.attempt_id && <ReviewButtons attemptId={task.attempt_id} onDone={onDone} />}
      </Drawer.Footer>
    </>
  )
}
