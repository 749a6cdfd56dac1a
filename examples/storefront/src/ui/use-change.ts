"use client"

import { useRouter } from "next/navigation"
import { useCallback, useRef, useState } from "react"
import { forgetKey, keptKey } from "@/browser/kept-key"
import { codeOf, sentenceOf } from "@/texts/errors"

/** What makes two requests the same one, where a route takes an `Idempotency-Key`. */
type Same = { name: string; of: string }

/** Something that somebody asks for: sent once at a time; whether it is on its way, and what it was refused with. */
export function useChange(errors: Record<string, string>) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const isBusy = useRef(false)

  const send = useCallback(
    async (work: () => Promise<unknown>) => {
      // A second press may come before the button is drawn as pressed.
      if (isBusy.current) return
      isBusy.current = true
      setSending(true)
      setRefused(null)
      try {
        await work()
      } catch (error) {
        setRefused(sentenceOf(error, errors))
      } finally {
        isBusy.current = false
        setSending(false)
      }
    },
    [errors]
  )

  /** Sent again after a lost answer, also after a reload, it has the same key: it happens once. */
  const sendOnce = useCallback(
    ({ name, of }: Same, work: (key: string) => Promise<unknown>) =>
      send(async () => {
        try {
          await work(keptKey(name, of))
        } catch (error) {
          // It was another request after all, such as one with its photos stored anew: the next has a key of its own.
          if (codeOf(error) === "IDEMPOTENCY_KEY_USED") forgetKey(name)
          throw error
        }
        forgetKey(name)
      }),
    [send]
  )

  /** The same for what the page shows: it is rendered anew. */
  const change = useCallback(
    (work: () => Promise<unknown>) =>
      send(async () => {
        await work()
        router.refresh()
      }),
    [send, router]
  )

  return { isSending, refused, send, sendOnce, change }
}
