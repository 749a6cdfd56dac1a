import { useTexts } from "../../lib/texts"

/** A text, or a link when the proof is an address; never anything that a browser would run. */
export function Proof({ text }: { text: string }) {
  const { t } = useTexts()
  if (!/^https?:\/\/\S+$/i.test(text)) return <span className="whitespace-pre-wrap">{text}</span>
  return (
    <a href={text} target="_blank" rel="noreferrer" className="text-ui-fg-interactive break-all">
      {t("refund.openProof")}
    </a>
  )
}
