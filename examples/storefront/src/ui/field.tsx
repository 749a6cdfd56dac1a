import type { ComponentProps } from "react"
import styles from "./form.module.css"

type Props = ComponentProps<"input"> & { label: string; hint?: string }

/** A named field of a form. */
export function Field({ label, hint, ...input }: Props) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input {...input} />
      {hint ? <small>{hint}</small> : null}
    </label>
  )
}
