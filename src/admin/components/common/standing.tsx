import { Badge, Text } from "@medusajs/ui"
import type { StandingView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

/** What somebody is known for, since when, and the figures that it stands on. */
export function Standing({ standing }: { standing: StandingView }) {
  const { t, word, time } = useTexts()
  if (!standing)
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t("standing.uncounted")}
      </Text>
    )
  const { level, badges, figures, counted_at } = standing
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap gap-2">
        <Badge size="2xsmall" color="purple">
          {word("standing.levels", level)}
        </Badge>
        {badges.map(({ badge, since }) => (
          <Badge key={badge} size="2xsmall" color="green" title={time(since)}>
            {word("standing.badges", badge)}
          </Badge>
        ))}
      </div>
      <dl className="txt-small grid grid-cols-1 gap-x-6 gap-y-1">
        {Object.entries(figures).map(([name, value]) => (
          <div key={name} className="flex items-baseline justify-between gap-x-4">
            <dt className="text-ui-fg-subtle">{word("standing.figures", name)}</dt>
            <dd className="tabular-nums">{value ?? "–"}</dd>
          </div>
        ))}
      </dl>
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("standing.counted", { at: time(counted_at) })}
      </Text>
    </div>
  )
}
