import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { saveFile } from "../../lib/http"
import { useTexts } from "../../lib/texts"
import { type Days, exportPath, type Ranking } from "../../lib/use-analytics"

/** Saves what is shown as a table for a spreadsheet. */
export function ExportButton({ of, days }: { of: "days" | Ranking; days: Days }) {
  const { t } = useTexts()
  const saving = useMutation({
    mutationFn: () => saveFile(exportPath(of, days)),
    onError: (error) => {
      toast.error(error.message)
    },
  })
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={saving.isPending}
      onClick={() => saving.mutate()}
    >
      {t("analytics.export")}
    </Button>
  )
}
