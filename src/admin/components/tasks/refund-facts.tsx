import { InlineTip } from "@medusajs/ui"
import type { TaskView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useRefund } from "../../lib/use-tasks"
import { CopyText } from "../common/copy-text"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Proof } from "./proof"
import { TaskFacts } from "./task-facts"

/** How much goes to which bank account; the account is read only here, where it is needed. */
export function RefundFacts({ task }: { task: TaskView }) {
  const { t } = useTexts()
  const { data: refund, error, isPending, refetch } = useRefund(task.refund_id ?? "")
  if (isPending) return <Loading />
  if (error) return <Failure error={error} title={t("refund.failed")} onRetry={refetch} />
  const account = refund.bank_account
  const number = account && (
    <span className="flex items-center gap-x-1">
      {account.account_number}
      <CopyText text={account.account_number} what="accountNumber" />
    </span>
  )
  return (
    <>
      <TaskFacts
        task={task}
        more={[
          { label: t("refund.bank"), value: account?.bank },
          { label: t("refund.accountNumber"), value: number },
          { label: t("refund.accountName"), value: account?.account_name },
          { label: t("refund.proof"), value: refund.proof && <Proof text={refund.proof} /> },
        ]}
      />
      {!account && (
        <InlineTip variant="warning" label={t("refund.noAccount")}>
          {t("refund.noAccountHint")}
        </InlineTip>
      )}
    </>
  )
}
