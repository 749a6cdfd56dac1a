import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"
import { WayChoice } from "./way-choice"

const WAYS = ["try_again", "close"] as const

/** What we do by ourselves and could not: it is tried again, or was solved outside of Reluv. */
export function TryAgainForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState<(typeof WAYS)[number]>("try_again")
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
      isComplete={way === "try_again" || note.trim().length > 1}
      onSubmit={settle}
    >
      <TaskFacts task={task} />
      <WayChoice list="stuckWork" ways={WAYS} way={way} onChoose={setWay} />
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
