"use client"

import { useSyncExternalStore } from "react"
import ui from "./ui.module.css"

function subscribe(changed: () => void) {
  window.addEventListener("online", changed)
  window.addEventListener("offline", changed)
  return () => {
    window.removeEventListener("online", changed)
    window.removeEventListener("offline", changed)
  }
}

/** Says so where the connection is gone. */
export function Offline({ text }: { text: string }) {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true
  )
  return (
    <div role="status">
      {isOnline ? null : <p className={`${ui.notice} ${ui.noticeWarn} ${ui.small}`}>{text}</p>}
    </div>
  )
}
