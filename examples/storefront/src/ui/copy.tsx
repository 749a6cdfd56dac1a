"use client"

import { useState } from "react"
import ui from "./ui.module.css"

export function Copy({ text, name, done }: { text: string; name: string; done: string }) {
  const [isDone, setDone] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => undefined
    )
  }
  return (
    <button type="button" className={ui.plain} onClick={copy}>
      {isDone ? done : name}
    </button>
  )
}
