import { Button, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"

type Props = { attemptId: string; onDone?: () => void }

type Verdict = "approve" | "deny"

/** Approve or deny a held card payment; both are final, so both are asked once more. */
export function ReviewButtons({ attemptId, onDone }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const ask = usePrompt()
  const [chosen, setChosen] = useState<Verdict | null>(null)

  const decide = async (verdict: Verdict) => {
    setChosen(verdict)
    const isSure = await ask({
      title: t(`review.${verdict}.question`),
      description: t(`review.${verdict}.consequence`),
      confirmText: t(`review.${verdict}.action`),
      cancelText: t("actions.cancel"),
      variant: verdict === "deny" ? "danger" : "confirmation",
    })
    if (!isSure) return
    const path = `/admin/reluv/payment-attempts/${encodeURIComponent(attemptId)}/${verdict}`
    if (await act({ path, done: t(`review.${verdict}.done`) })) onDone?.()
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        disabled={isPending}
        isLoading={isPending && chosen === "deny"}
        onClick={() => void decide("deny")}
      >
        {t("review.deny.action")}
      </Button>
      <Button
        size="small"
        disabled={isPending}
        isLoading={isPending && chosen === "approve"}
        onClick={() => void decide("approve")}
      >
        {t("review.approve.action")}
      </Button>
    </>
  )
}
