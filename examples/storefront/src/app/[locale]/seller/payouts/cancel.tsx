"use client"

import { useRouter } from "next/navigation"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

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
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const cancel = () =>
    send(async () => {
      await call("POST /seller/payouts/:id/cancel", {
        params: { id: payoutId },
        headers: { "x-seller-id": sellerId },
      })
      router.refresh()
    })
  return (
    <>
      <button type="button" className={ui.plain} disabled={isSending} onClick={() => void cancel()}>
        {texts.cancel}
      </button>
      <Refused text={refused} />
    </>
  )
}
