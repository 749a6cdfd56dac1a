"use client"

import type { OfferView } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { call } from "@/browser/reluv"
import { addToBag } from "@/server/bag-actions"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

type Texts = Record<"withdraw" | "accept" | "decline" | "toBag", string> & {
  errors: Record<string, string>
}

type Props = {
  offer: Pick<OfferView, "id" | "status" | "amount"> & {
    pieces: readonly { listing_id: string; variant_id: string }[]
  }
  bag: string
  texts: Texts
}

export function OfferActions({ offer: { id, status, amount, pieces }, bag, texts }: Props) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const params = { id }
  const then = (work: () => Promise<unknown>) =>
    void send(async () => {
      await work()
      router.refresh()
    })
  const quiet = `${ui.button} ${ui.quiet}`
  return (
    <>
      {status === "countered" ? (
        <>
          <button
            type="button"
            className={ui.button}
            disabled={isSending}
            onClick={() =>
              then(() => call("POST /store/offers/:id/accept", { params, body: { amount } }))
            }
          >
            {texts.accept}
          </button>{" "}
          <button
            type="button"
            className={quiet}
            disabled={isSending}
            onClick={() => then(() => call("POST /store/offers/:id/decline", { params }))}
          >
            {texts.decline}
          </button>
        </>
      ) : null}
      {status === "accepted" ? (
        <button
          type="button"
          className={ui.button}
          disabled={isSending}
          onClick={() =>
            void send(async () => {
              for (const piece of pieces) await addToBag(piece)
              router.push(bag)
            })
          }
        >
          {texts.toBag}
        </button>
      ) : null}
      {status === "open" || status === "accepted" ? (
        <button
          type="button"
          className={ui.plain}
          disabled={isSending}
          onClick={() => then(() => call("POST /store/offers/:id/withdraw", { params }))}
        >
          {texts.withdraw}
        </button>
      ) : null}
      <Refused text={refused} />
    </>
  )
}
