import { Label, RadioGroup } from "@medusajs/ui"
import { useId, useState } from "react"
import { DECISIONS, type Decision, type Draft, decisionBody, isComplete } from "../../lib/decision"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { RupiahField } from "../common/rupiah-field"
import { TextField } from "../common/text-field"
import { DisputeStory } from "./dispute-story"
import { TaskFacts } from "./task-facts"
import type { TaskFormProps } from "./task-form-props"

/** Ends a dispute: the seller is paid, or the buyer gets everything or a part back. */
export function DecideForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [draft, setDraft] = useState<Draft>({ decision: null, amount: null, note: "" })
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const label = useId()
  const disputeId = task.dispute_id ?? ""

  const decide = async () => {
    const path = `/admin/reluv/disputes/${encodeURIComponent(disputeId)}/decide`
    const done = t("taskActions.decide.done")
    if (await act({ path, body: decisionBody(draft), done })) onDone()
  }
  return (
    <DrawerForm
      submit={t("taskActions.decide.submit")}
      isPending={isPending}
      isComplete={isComplete(draft, task.amount)}
      onSubmit={decide}
    >
      <TaskFacts task={task} />
      <DisputeStory id={disputeId} />
      <div className="flex flex-col gap-y-2">
        <Label id={label} size="small" weight="plus">
          {t("dispute.decision")}
        </Label>
        <RadioGroup
          aria-labelledby={label}
          value={draft.decision ?? ""}
          onValueChange={(decision) => change({ decision: decision as Decision })}
        >
          {DECISIONS.map((decision) => (
            <RadioGroup.ChoiceBox
              key={decision}
              value={decision}
              label={t(`decisions.${decision}.label`)}
              description={t(`decisions.${decision}.description`)}
            />
          ))}
        </RadioGroup>
      </div>
      {draft.decision === "partial_refund" && (
        <RupiahField
          label={t("dispute.amount")}
          most={task.amount}
          onChange={(amount) => change({ amount })}
        />
      )}
      <TextField
        label={t("dispute.note")}
        hint={t("dispute.noteHint")}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </DrawerForm>
  )
}
