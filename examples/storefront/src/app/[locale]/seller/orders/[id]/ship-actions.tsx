"use client"

import { useRouter } from "next/navigation"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

type Props = {
  orderId: string
  sellerId: string | null
  canShip: boolean
  hasLabel: boolean
  texts: Record<"ship" | "label", string> & { errors: Record<string, string> }
}

/** Books the buyer's courier, and brings the label to be printed. */
export function ShipActions({ orderId, sellerId, canShip, hasLabel, texts }: Props) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const headers: Record<string, string> = sellerId ? { "x-seller-id": sellerId } : {}
  const params = { id: orderId }
  const ship = () =>
    send(async () => {
      await call("POST /seller/orders/:id/ship", { params, body: {}, headers })
      router.refresh()
    })
  const label = () =>
    send(async () => {
      const pdf = await call("GET /seller/orders/:id/label", {
        params,
        headers: { ...headers, accept: "application/pdf, application/json" },
      })
      const link = document.createElement("a")
      link.href = URL.createObjectURL(pdf)
      link.download = `${orderId}.pdf`
      link.click()
      URL.revokeObjectURL(link.href)
    })
  return (
    <>
      {canShip ? (
        <button
          type="button"
          className={`${ui.button} ${ui.wide}`}
          disabled={isSending}
          onClick={() => void ship()}
        >
          {texts.ship}
        </button>
      ) : null}
      {hasLabel ? (
        <button
          type="button"
          className={`${ui.button} ${ui.quiet} ${ui.wide}`}
          disabled={isSending}
          onClick={() => void label()}
        >
          {texts.label}
        </button>
      ) : null}
      <Refused text={refused} />
    </>
  )
}
