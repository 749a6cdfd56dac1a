"use client"

import Link from "next/link"
import { useState } from "react"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"block" | "blockSure" | "blocked" | "title" | "no", string> & {
  errors: Record<string, string>
}

/** Ends dealings with a shop; the account has the way back. */
export function Block({
  sellerId,
  all,
  texts,
}: {
  sellerId: string
  /** where those that are blocked are listed */
  all: string
  texts: Texts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isBlocked, setBlocked] = useState(false)
  const block = () =>
    send(async () => {
      await call("POST /store/blocks", { body: { seller_id: sellerId } })
      setBlocked(true)
    })
  return (
    <div role="status">
      {isBlocked ? (
        <>
          {texts.blocked} <Link href={all}>{texts.title}</Link>
        </>
      ) : (
        <Sure
          name={texts.block}
          question={texts.blockSure}
          yes={texts.block}
          no={texts.no}
          disabled={isSending}
          onYes={() => void block()}
          className={ui.plain}
        />
      )}
      <Refused text={refused} />
    </div>
  )
}
