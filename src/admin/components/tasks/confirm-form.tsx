import { Checkbox, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { RefundFacts } from "./refund-facts"
import type { TaskFormProps } from "./task-form-props"
import { WayChoice } from "./way-choice"

const WAYS = ["confirm", "reject_transfer"] as const

/**
 * The second pair of eyes: somebody else recorded the transfer, this operator has seen it, or has
 * seen that it is wrong. Who recorded it may only take it back.
 */
export function ConfirmForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const ways = WAYS.filter((way) => task.actions.includes(way))
  const [way, setWay] = useState(ways[0] ?? "confirm")
  const [hasSeen, setSeen] = useState(false)
  const [note, setNote] = useState("")
  const seen = useId()
  const isConfirmed = way === "confirm"

  const settle = async () => {
    const step = isConfirmed ? "confirm" : "reject-transfer"
    const path = `/admin/reluv/refunds/${encodeURIComponent(task.refund_id ?? "")}/${step}`
    const body = isConfirmed ? undefined : { note: note.trim() }
    if (await act({ path, body, done: t(`taskActions.${way}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`taskActions.${way}.submit`)}
      isPending={isPending}
      isComplete={isConfirmed ? hasSeen : note.trim().length > 1}
      onSubmit={settle}
    >
      <RefundFacts task={task} />
      {ways.length > 1 && (
        <WayChoice list="transferVerdict" ways={ways} way={way} onChoose={setWay} />
      )}
      {isConfirmed ? (
        <div className="flex items-start gap-x-2">
          <Checkbox id={seen} checked={hasSeen} onCheckedChange={(checked) => setSeen(!!checked)} />
          <Label htmlFor={seen} size="small">
            {t("taskActions.confirm.seen")}
          </Label>
        </div>
      ) : (
        <TextField
          label={t("transferVerdict.note")}
          hint={t("transferVerdict.noteHint")}
          value={note}
          onChange={setNote}
        />
      )}
    </DrawerForm>
  )
}
