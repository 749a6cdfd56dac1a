"use client"

import type { AnswerOf, Routes } from "medusa-plugin-reluv/client"
import { useState } from "react"
import { call } from "@/browser/reluv"
import { saved } from "@/browser/saved"
import { fill } from "@/texts/fill"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Part = Routes["GET /store/accounts/me/export"]["query"]["part"]

/** Each of them, so that one which is new does not compile without. */
const PARTS = Object.keys({
  account: 1,
  addresses: 1,
  carts: 1,
  orders: 1,
  reviews: 1,
  offers: 1,
  messages: 1,
  live_claims: 1,
  live_messages: 1,
  wishes: 1,
  recent_views: 1,
  follows: 1,
  saved_searches: 1,
  blocks: 1,
  reports: 1,
  notifications: 1,
  mails: 1,
  sessions: 1,
  pictures: 1,
  vouchers: 1,
  shops: 1,
} satisfies Record<Part, 1>) as Part[]

/** All that is kept of somebody, in one file. */
export function TakeData({
  texts,
}: {
  texts: Record<"take" | "taking", string> & { errors: Record<string, string> }
}) {
  const { isSending, refused, send } = useChange(texts.errors)
  const [done, setDone] = useState(0)
  const take = () =>
    void send(async () => {
      setDone(0)
      const all: Record<string, unknown[]> = {}
      for (const part of PARTS) {
        all[part] = await entriesOf(part)
        setDone((before) => before + 1)
      }
      saved(new Blob([JSON.stringify(all, null, 2)], { type: "application/json" }), "reluv.json")
    })
  return (
    <>
      <button
        type="button"
        className={`${ui.button} ${ui.quiet}`}
        disabled={isSending}
        onClick={take}
      >
        {isSending ? fill(texts.taking, { n: done, all: PARTS.length }) : texts.take}
      </button>
      <Refused text={refused} />
    </>
  )
}

async function entriesOf(part: Part): Promise<unknown[]> {
  const entries: unknown[] = []
  let cursor: string | null = null
  do {
    const answer: AnswerOf<"GET /store/accounts/me/export"> = await call(
      "GET /store/accounts/me/export",
      { query: { part, ...(cursor && { cursor }) } }
    )
    entries.push(...answer.entries)
    cursor = answer.next_cursor
  } while (cursor)
  return entries
}
