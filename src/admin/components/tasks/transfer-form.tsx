import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { useRefund } from "../../lib/use-tasks"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { RefundFacts } from "./refund-facts"
import type { TaskFormProps } from "./task-form-props"

const NOTHING = { bank: "", account_number: "", account_name: "" }
const FIELDS = [
  ["bank", "refund.bank"],
  ["account_number", "refund.accountNumber"],
  ["account_name", "refund.accountName"],
] as const

/**
 * Records that the money was transferred by hand, and where to if the buyer has not said; another operator
 * has to confirm it.
 */
export function TransferForm({ task, onDone }: TaskFormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const { data: refund } = useRefund(task.refund_id ?? "")
  const [proof, setProof] = useState("")
  const [typed, setTyped] = useState(NOTHING)

  const given = refund?.bank_account
  // The account that was seen goes along: the buyer may be giving another one at this moment.
  const bank_account = given ?? typed
  const isKnown = Object.values(bank_account).every((value) => value.trim().length > 1)

  const record = async () => {
    const path = `/admin/reluv/refunds/${encodeURIComponent(task.refund_id ?? "")}/record-transfer`
    const done = t("taskActions.transfer.done")
    if (await act({ path, body: { proof: proof.trim(), bank_account }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={t("taskActions.transfer.submit")}
      isPending={isPending}
      isComplete={proof.trim().length > 2 && isKnown}
      onSubmit={record}
    >
      <RefundFacts task={task} />
      {refund &&
        !given &&
        FIELDS.map(([name, label]) => (
          <TextField
            key={name}
            label={t(label)}
            isShort
            value={typed[name]}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
      <TextField
        label={t("refund.proof")}
        hint={t("refund.proofHint")}
        value={proof}
        onChange={setProof}
      />
    </DrawerForm>
  )
}
