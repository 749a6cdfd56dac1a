import { InlineTip } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { ReviewButtons } from "./review-buttons"

/** Asks the operator about a card payment that Midtrans' fraud check holds. */
export function Review({ attemptId }: { attemptId: string }) {
  const { t } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <InlineTip variant="warning" label={t("review.title")}>
        {t("review.hint")}
      </InlineTip>
      <div className="flex justify-end gap-x-2">
        <ReviewButtons attemptId={attemptId} />
      </div>
    </div>
  )
}
