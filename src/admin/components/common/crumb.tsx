import { useTexts } from "../../lib/texts"

/** The name of a page in the dashboard's top bar. */
export function Crumb({ text }: { text: string }) {
  const { t } = useTexts()
  return <>{t(text)}</>
}
