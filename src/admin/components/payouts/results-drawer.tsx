import { Button, Drawer, Hint, Input, Label, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { PayoutBatchView, PayoutResultView, Routes } from "../../../types/http"
import { HttpError, post } from "../../lib/http"
import { useTexts } from "../../lib/texts"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"

type Answer = Routes["POST /admin/reluv/payout-batches/:id/results"]["answer"]
type Props = { batch: PayoutBatchView }

/** Takes the bank's table of results, and shows what became of each row. */
export function ResultsDrawer({ batch }: Props) {
  const { t } = useTexts()
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("payouts.results")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("payouts.results")} hint={batch.file_name} />
        <ResultsForm batch={batch} />
      </Drawer.Content>
    </Drawer>
  )
}

function ResultsForm({ batch: { id } }: Props) {
  const { t } = useTexts()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [results, setResults] = useState<PayoutResultView[] | null>(null)
  const [isPending, setPending] = useState(false)

  const send = async () => {
    if (!file) return
    setPending(true)
    try {
      const path = `/admin/reluv/payout-batches/${encodeURIComponent(id)}/results`
      setResults((await post<Answer>(path, { table: await file.text() })).results)
      await queries.invalidateQueries()
    } catch (error) {
      const code = error instanceof HttpError ? error.code : null
      toast.error(t(`errors.${code}`, { defaultValue: String(error) }))
    } finally {
      setPending(false)
    }
  }
  return (
    <DrawerForm
      submit={t("payouts.takeResults")}
      isPending={isPending}
      isComplete={file !== null}
      onSubmit={send}
    >
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus" htmlFor="payout-results">
          {t("payouts.table")}
        </Label>
        <Input
          id="payout-results"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        <Hint>{t("payouts.tableHint")}</Hint>
      </div>
      {results && (
        <ol className="flex flex-col gap-y-1">
          {results.map(({ line, reference, outcome, reason }) => (
            <li key={line}>
              <Text size="small" className="break-words">
                {`${line} · ${reference} · ${t(`payouts.outcomes.${outcome}`)}`}
                {reason && ` · ${reason}`}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </DrawerForm>
  )
}
