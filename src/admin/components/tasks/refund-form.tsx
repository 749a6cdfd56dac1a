import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"
import { WayChoice } from "./way-choice"

const WAYS = ["refund", "close"] as const

/** Money that no purchase asked for: it goes back, or was settled outside of Reluv. */
export function RefundForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState<(typeof WAYS)[number]>("refund")
  const [note, setNote] = useState("")

  const settle = async () => {
    const path = `/admin/reluv/tasks/${encodeURIComponent(task.id)}/${way}`
    const body = way === "close" ? { note: note.trim() } : {}
    if (await act({ path, body, done: t(`taskActions.${way}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`taskActions.${way}.submit`)}
      isPending={isPending}
      isComplete={way === "refund" || note.trim().length > 1}
      onSubmit={settle}
    >
      <TaskFacts task={task} />
      <WayChoice list="strayMoney" ways={WAYS} way={way} onChoose={setWay} />
      {way === "close" && (
        <TextField
          label={t("taskActions.close.note")}
          hint={t("taskActions.close.noteHint")}
          value={note}
          onChange={setNote}
        />
      )}
    </DrawerForm>
  )
}
