import { Skeleton } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"

/** Grey lines where an answer is about to appear. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { t } = useTexts()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" role="status" aria-label={t("state.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className="h-5 w-full rounded-md" />
      ))}
    </div>
  )
}
