"use client"

import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

/** Takes a request back that nobody has agreed to yet. */
export function Cancel({
  payoutId,
  sellerId,
  texts,
}: {
  payoutId: string
  sellerId: string
  texts: { cancel: string; errors: Record<string, string> }
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const cancel = () =>
    change(() =>
      call("POST /seller/payouts/:id/cancel", {
        params: { id: payoutId },
        headers: { "x-seller-id": sellerId },
      })
    )
  return (
    <>
      <button type="button" className={ui.plain} disabled={isSending} onClick={() => void cancel()}>
        {texts.cancel}
      </button>
      <Refused text={refused} />
    </>
  )
}
