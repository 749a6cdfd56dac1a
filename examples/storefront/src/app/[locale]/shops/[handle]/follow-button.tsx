"use client"

import { useRouter } from "next/navigation"
import { useState } from "react"
import { call } from "@/browser/reluv"
import { sentenceOf } from "@/texts/errors"
import ui from "@/ui/ui.module.css"

export function FollowButton({
  handle,
  follows,
  login,
  texts,
}: {
  handle: string
  follows: boolean
  /** where somebody goes first who is not logged in */
  login: string | null
  texts: { follow: string; following: string; errors: Record<string, string> }
}) {
  const router = useRouter()
  const [isFollowing, setFollowing] = useState(follows)
  const [failed, setFailed] = useState<string | null>(null)
  const toggle = async () => {
    if (login) return router.push(login)
    const next = !isFollowing
    setFollowing(next)
    setFailed(null)
    try {
      if (next) await call("POST /store/follows", { body: { seller_handle: handle } })
      else await call("DELETE /store/follows/:handle", { params: { handle } })
    } catch (error) {
      setFollowing(!next)
      setFailed(sentenceOf(error, texts.errors))
    }
  }
  return (
    <div>
      <button
        type="button"
        className={`${ui.button} ${isFollowing ? ui.quiet : ""}`}
        aria-pressed={isFollowing}
        onClick={() => void toggle()}
      >
        {isFollowing ? texts.following : texts.follow}
      </button>
      {failed ? <p role="alert">{failed}</p> : null}
    </div>
  )
}
