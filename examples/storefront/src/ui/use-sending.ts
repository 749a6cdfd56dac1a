"use client"

import { useCallback, useState } from "react"
import { sentenceOf } from "@/texts/errors"

/** Something that is sent once at a time: whether it is on its way, and what it was refused with. */
export function useSending(errors: Record<string, string>) {
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const send = useCallback(
    async (work: () => Promise<void>) => {
      setSending(true)
      setRefused(null)
      try {
        await work()
      } catch (error) {
        setRefused(sentenceOf(error, errors))
      } finally {
        setSending(false)
      }
    },
    [errors]
  )
  return { isSending, refused, send }
}
