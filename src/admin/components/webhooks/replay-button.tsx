import { Button, usePrompt } from "@medusajs/ui"
import type { WebhookView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"

/** Handles a webhook once more. Safe: what it did before is not done twice. */
export function ReplayButton({ webhook: { id, subject } }: { webhook: WebhookView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const ask = usePrompt()

  const replay = async () => {
    const isSure = await ask({
      title: t("replay.question"),
      description: t("replay.consequence", { subject }),
      confirmText: t("replay.action"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!isSure) return
    const path = `/admin/reluv/webhooks/${encodeURIComponent(id)}/replay`
    await act({ path, done: t("replay.done") })
  }
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void replay()}>
      {t("replay.action")}
    </Button>
  )
}
