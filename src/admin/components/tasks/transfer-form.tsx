import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { RefundFacts } from "./refund-facts"
import type { TaskFormProps } from "./task-form-props"

/** Records that the money was transferred by hand; another operator has to confirm it. */
export function TransferForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [proof, setProof] = useState("")

  const record = async () => {
    const path = `/admin/reluv/refunds/${encodeURIComponent(task.refund_id ?? "")}/record-transfer`
    const done = t("taskActions.transfer.done")
    if (await act({ path, body: { proof: proof.trim() }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={t("taskActions.transfer.submit")}
      isPending={isPending}
      isComplete={proof.trim().length > 2}
      onSubmit={record}
    >
      <RefundFacts task={task} />
      <TextField
        label={t("refund.proof")}
        hint={t("refund.proofHint")}
        value={proof}
        onChange={setProof}
      />
    </DrawerForm>
  )
}
