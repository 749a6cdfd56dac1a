"use client"

import { useRef } from "react"
import styles from "./sure.module.css"
import ui from "./ui.module.css"

/** A button that asks once more before it does what cannot be taken back. */
export function Sure({
  name,
  question,
  yes,
  no,
  disabled,
  onYes,
  className,
}: {
  name: string
  question: string
  yes: string
  no: string
  disabled?: boolean
  onYes: () => void
  className?: string
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        className={className ?? ui.button}
        disabled={disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {name}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={name}>
        <p>{question}</p>
        <div className={styles.actions}>
          <button
            type="button"
            className={`${ui.button} ${ui.quiet}`}
            onClick={() => dialog.current?.close()}
          >
            {no}
          </button>
          <button
            type="button"
            className={ui.button}
            onClick={() => {
              dialog.current?.close()
              onYes()
            }}
          >
            {yes}
          </button>
        </div>
      </dialog>
    </>
  )
}
