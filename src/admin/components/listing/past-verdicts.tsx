import { Heading, Text } from "@medusajs/ui"
import type { PastVerdict } from "../../../types/http"
import { useTexts } from "../../lib/texts"

/** What operators decided of it before: how, by whom, when and why. */
export function PastVerdicts({ verdicts }: { verdicts: PastVerdict[] }) {
  const { t, word, time, reason: sentence } = useTexts()
  if (verdicts.length === 0) return null
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h3">{t("moderation.verdicts")}</Heading>
      <ol className="flex flex-col gap-y-2">
        {verdicts.map(({ to, reason, note, at, by }) => (
          <li key={at}>
            <Text size="small" leading="compact" weight="plus">
              {[word("listingStatuses", to), reason && word("verdictReasons", reason)]
                .filter(Boolean)
                .join(": ")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              <time dateTime={at}>{time(at)}</time> · {by ?? word("actors", "api-key")}
              {note && ` · ${sentence(note)}`}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
