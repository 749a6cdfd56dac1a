"use client"

import type { Routes } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { useState } from "react"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"save" | "saved", string> & { errors: Record<string, string> }

/** Saves what is looked for, to be told of what comes. */
export function SaveSearch({
  search,
  all,
  texts,
}: {
  search: Routes["POST /store/saved-searches"]["body"]
  /** Where saved ones are. */
  all: string
  texts: Texts
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [isSaved, setSaved] = useState(false)
  const save = () =>
    send(async () => {
      await call("POST /store/saved-searches", { body: search })
      setSaved(true)
    })
  if (isSaved) return <Link href={all}>{texts.saved}</Link>
  return (
    <>
      <button
        type="button"
        className={`${ui.button} ${ui.quiet} ${ui.small}`}
        disabled={isSending}
        onClick={() => void save()}
      >
        {texts.save}
      </button>
      <Refused text={refused} />
    </>
  )
}
