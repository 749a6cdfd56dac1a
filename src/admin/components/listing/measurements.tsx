import { useTexts } from "../../lib/texts"

/** Lengths with their names, as far as they are known; others as they were written. */
export function Measurements({ measurements }: { measurements: Record<string, number> }) {
  const { t, word, language } = useTexts()
  const number = new Intl.NumberFormat(language)
  return (
    <ul>
      {Object.entries(measurements).map(([key, length]) => (
        <li key={key}>
          {t("listing.measured", {
            name: word("measurements", key).replaceAll("_", " "),
            length: number.format(length),
          })}
        </li>
      ))}
    </ul>
  )
}
