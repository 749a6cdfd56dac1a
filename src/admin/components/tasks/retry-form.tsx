import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"
import { WayChoice } from "./way-choice"

const WAYS = ["retry", "pay_by_hand", "drop"] as const
const STEPS = { retry: "retry", pay_by_hand: "pay-by-hand", drop: "drop" }

/**
 * A refund that the gateway refused: it is asked once more, somebody transfers the money, or the buyer
 * has it already.
 */
export function RetryForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState<(typeof WAYS)[number]>("retry")
  const [note, setNote] = useState("")
  const isExplained = way !== "retry"

  const settle = async () => {
    const path = `/admin/reluv/refunds/${encodeURIComponent(task.refund_id ?? "")}/${STEPS[way]}`
    const body = isExplained ? { note: note.trim() } : undefined
    if (await act({ path, body, done: t(`taskActions.${way}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`taskActions.${way}.submit`)}
      isPending={isPending}
      isComplete={!isExplained || note.trim().length > 1}
      onSubmit={settle}
    >
      <TaskFacts task={task} />
      <WayChoice list="refusedRefund" ways={WAYS} way={way} onChoose={setWay} />
      {isExplained && (
        <TextField
          label={t("refusedRefund.note")}
          hint={t("refusedRefund.noteHint")}
          value={note}
          onChange={setNote}
        />
      )}
    </DrawerForm>
  )
}
