import ui from "./ui.module.css"

/** Why something was refused, where it was asked for. */
export function Refused({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <p role="alert" className={`${ui.notice} ${ui.noticeBad}`}>
      {text}
    </p>
  )
}
