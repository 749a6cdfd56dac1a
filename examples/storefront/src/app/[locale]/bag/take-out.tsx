"use client"

import { useRouter } from "next/navigation"
import { useTransition } from "react"
import { takeOutOfBag } from "@/server/bag-actions"
import ui from "@/ui/ui.module.css"

export function TakeOut({
  variantId,
  name,
  title,
}: {
  variantId: string
  name: string
  title: string
}) {
  const router = useRouter()
  const [isGoing, startGoing] = useTransition()
  return (
    <button
      type="button"
      className={ui.plain}
      disabled={isGoing}
      aria-label={`${name}: ${title}`}
      onClick={() =>
        startGoing(async () => {
          await takeOutOfBag(variantId)
          router.refresh()
        })
      }
    >
      {name}
    </button>
  )
}
