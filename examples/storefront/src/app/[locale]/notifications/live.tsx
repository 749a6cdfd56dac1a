"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { call, reluv } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"

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

export function ReadAll({ texts }: { texts: { readAll: string; errors: Record<string, string> } }) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const readAll = () =>
    send(async () => {
      await call("POST /store/notifications/read", { body: {} })
      router.refresh()
    })
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
