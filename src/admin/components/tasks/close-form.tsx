import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"

/** Says how something was solved outside of Reluv. */
export function CloseForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [note, setNote] = useState("")

  const close = async () => {
    const path = `/admin/reluv/tasks/${encodeURIComponent(task.id)}/close`
    const done = t("taskActions.close.done")
    if (await act({ path, body: { note: note.trim() }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={t("taskActions.close.submit")}
      isPending={isPending}
      isComplete={note.trim().length > 1}
      onSubmit={close}
    >
      <TaskFacts task={task} />
      <TextField
        label={t("taskActions.close.note")}
        hint={t("taskActions.close.noteHint")}
        value={note}
        onChange={setNote}
      />
    </DrawerForm>
  )
}
