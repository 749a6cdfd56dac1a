import { Button, Text, toast } from "@medusajs/ui"
import type { PayoutBatchView } from "../../../types/http"
import { saveFile } from "../../lib/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { ResultsDrawer } from "./results-drawer"

/** Payouts that were sent together: the file for the bank, and what it says of them. */
export function BatchItem({ batch }: { batch: PayoutBatchView }) {
  const { t, time, word } = useTexts()
  const { id, count, total, open, created_at, format, file_name } = batch
  const save = () =>
    saveFile(`/admin/reluv/payout-batches/${encodeURIComponent(id)}/file`).catch((error: unknown) =>
      toast.error(error instanceof Error ? error.message : t("state.failed"))
    )
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text weight="plus">{t("payouts.batch", { count, total: rupiah(total) })}</Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {word("payoutWays", format ?? "iris")} ·{" "}
          <time dateTime={created_at}>{time(created_at)}</time>
        </Text>
        <Text size="small" className={open > 0 ? undefined : "text-ui-fg-subtle"}>
          {t(open > 0 ? "payouts.open" : "payouts.allKnown", { count: open })}
        </Text>
      </div>
      {file_name && (
        <div className="flex shrink-0 flex-wrap items-start gap-2">
          <Button size="small" variant="secondary" onClick={() => void save()}>
            {t("payouts.file")}
          </Button>
          {open > 0 && <ResultsDrawer batch={batch} />}
        </div>
      )}
    </li>
  )
}
