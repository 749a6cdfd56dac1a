import { Label, RadioGroup } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import type { TaskFormProps } from "./task-drawer"
import { TaskFacts } from "./task-facts"

const WAYS = ["refund", "close"] as const
type Way = (typeof WAYS)[number]

/** Money that no purchase asked for: it goes back, or was settled outside of Reluv. */
export function RefundForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [way, setWay] = useState<Way>("refund")
  const [note, setNote] = useState("")
  const label = useId()

  const settle = async () => {
    const path = `/admin/tasks/${encodeURIComponent(task.id)}/${way}`
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
      <div className="flex flex-col gap-y-2">
        <Label id={label} size="small" weight="plus">
          {t("strayMoney.title")}
        </Label>
        <RadioGroup
          aria-labelledby={label}
          value={way}
          onValueChange={(chosen) => setWay(chosen as Way)}
        >
          {WAYS.map((choice) => (
            <RadioGroup.ChoiceBox
              key={choice}
              value={choice}
              label={t(`strayMoney.${choice}.label`)}
              description={t(`strayMoney.${choice}.description`)}
            />
          ))}
        </RadioGroup>
      </div>
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
