"use client"

import type { OfferView } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { call } from "@/browser/reluv"
import { addToBag } from "@/server/bag-actions"
import { CounterForm } from "@/ui/counter-form"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<
  "withdraw" | "accept" | "decline" | "toBag" | "counter" | "counterAmount" | "counterHint",
  string
> & {
  errors: Record<string, string>
}

type Props = {
  offer: Pick<OfferView, "id" | "status" | "amount"> & {
    pieces: readonly { listing_id: string; variant_id: string; title: string }[]
  }
  bag: string
  texts: Texts
}

export function OfferActions({ offer: { id, status, amount, pieces }, bag, texts }: Props) {
  const router = useRouter()
  const { isSending, refused, send, change } = useChange(texts.errors)
  const params = { id }
  const quiet = `${ui.button} ${ui.quiet}`
  return (
    <>
      {status === "countered" ? (
        <>
          <div className={ui.actions}>
            <button
              type="button"
              className={ui.button}
              disabled={isSending}
              onClick={() =>
                void change(() =>
                  call("POST /store/offers/:id/accept", { params, body: { amount } })
                )
              }
            >
              {texts.accept}
            </button>
            <button
              type="button"
              className={quiet}
              disabled={isSending}
              onClick={() => void change(() => call("POST /store/offers/:id/decline", { params }))}
            >
              {texts.decline}
            </button>
          </div>
          <CounterForm
            suggested={Math.max(1_000, Math.floor((amount * 0.95) / 1_000) * 1_000)}
            disabled={isSending}
            onAmount={(next) =>
              void change(() =>
                call("POST /store/offers/:id/counter", { params, body: { amount: next } })
              )
            }
            texts={texts}
          />
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
          onClick={() => void change(() => call("POST /store/offers/:id/withdraw", { params }))}
        >
          {texts.withdraw}
        </button>
      ) : null}
      <Refused text={refused} />
    </>
  )
}
