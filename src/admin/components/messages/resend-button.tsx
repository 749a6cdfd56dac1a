import { Button, usePrompt } from "@medusajs/ui"
import type { MessageView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"

/** Sends what was given up once more; of what may have arrived it says so before. */
export function ResendButton({ message: { id, state, address } }: { message: MessageView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const ask = usePrompt()
  if (state !== "dead" && state !== "unknown") return null

  const resend = async () => {
    const isSure = await ask({
      title: t("messages.resendQuestion"),
      description: t(`messages.resendMeans.${state}`, { address }),
      confirmText: t("messages.resend"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!isSure) return
    const path = `/admin/reluv/messages/${encodeURIComponent(id)}/resend`
    await act({ path, done: t("messages.resendDone") })
  }
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void resend()}>
      {t("messages.resend")}
    </Button>
  )
}
