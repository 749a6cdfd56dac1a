import { Button, InlineTip } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"

type Props = { error: unknown; title: string; onRetry: () => unknown }

/** Something could not be read; says why, and lets the operator try again. */
export function Failure({ error, title, onRetry }: Props) {
  const { t } = useTexts()
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4" role="alert">
      <InlineTip variant="error" label={title} className="w-full">
        {reason}
      </InlineTip>
      <Button variant="secondary" size="small" onClick={onRetry}>
        {t("actions.retry")}
      </Button>
    </div>
  )
}
