"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { call, reluv } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

/** Renders the page anew as something happens, for as long as it is open. */
export function Live() {
  const router = useRouter()
  useEffect(() => {
    const leaving = new AbortController()
    const follow = async () => {
      const client = await reluv()
      // Also when the stream opens: something may have come since the page was rendered.
      for await (const _ of client.followNotifications({ signal: leaving.signal })) router.refresh()
    }
    // Whoever is logged out sees what was there.
    follow().catch(() => undefined)
    return () => leaving.abort()
  }, [router])
  return null
}

export function ReadAll({
  sellerId,
  texts,
}: {
  sellerId: string | null
  texts: { readAll: string; errors: Record<string, string> }
}) {
  const { isSending, refused, change } = useChange(texts.errors)
  const readAll = () =>
    change(() =>
      sellerId === null
        ? call("POST /store/notifications/read", { body: {} })
        : call("POST /seller/notifications/read", {
            body: {},
            headers: { "x-seller-id": sellerId },
          })
    )
  return (
    <>
      <button
        type="button"
        className={ui.plain}
        disabled={isSending}
        onClick={() => void readAll()}
      >
        {texts.readAll}
      </button>
      <Refused text={refused} />
    </>
  )
}
