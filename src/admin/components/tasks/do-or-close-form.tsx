import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"
import { WayChoice } from "./way-choice"

/** Money that no purchase asked for: it goes back, or was settled outside of Reluv. */
export const RefundForm = (props: TaskFormProps) => (
  <DoOrCloseForm {...props} list="strayMoney" does="refund" />
)

/** What we do by ourselves and could not: it is tried again, or was solved outside of Reluv. */
export const TryAgainForm = (props: TaskFormProps) => (
  <DoOrCloseForm {...props} list="stuckWork" does="try_again" />
)

/** Two ways to end a task: what Reluv does, or a note of what was done elsewhere. */
function DoOrCloseForm<Does extends "refund" | "try_again">({
  task,
  onDone,
  list,
  does,
}: TaskFormProps & { list: string; does: Does }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState<Does | "close">(does)
  const [note, setNote] = useState("")

  const settle = async () => {
    const path = `/admin/reluv/tasks/${encodeURIComponent(task.id)}/${way.replace("_", "-")}`
    const body = way === "close" ? { note: note.trim() } : {}
    if (await act({ path, body, done: t(`taskActions.${way}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`taskActions.${way}.submit`)}
      isPending={isPending}
      isComplete={way !== "close" || note.trim().length > 1}
      onSubmit={settle}
    >
      <TaskFacts task={task} />
      <WayChoice list={list} ways={[does, "close"]} way={way} onChoose={setWay} />
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
