import { Text } from "@medusajs/ui"
import { changeOf } from "../../lib/days"
import { useTexts } from "../../lib/texts"
import { useNumbers } from "../../lib/use-numbers"

type Some = Record<string, number | null>
type Props = { names: readonly string[]; totals: Some; before: Some; days: number }

/** Numbers of some days, each beside what it was before. */
export function Numbers({ names, totals, before, days }: Props) {
  const { word } = useTexts()
  const { value } = useNumbers()
  return (
    <dl className="grid grid-cols-2 gap-4 px-6 py-4 md:grid-cols-4">
      {names.map((name) => (
        <div key={name} className="flex min-w-0 flex-col">
          <Text size="small" leading="compact" className="text-ui-fg-subtle" asChild>
            <dt>{word("analytics.numbers", name)}</dt>
          </Text>
          <Text size="large" weight="plus" className="tabular-nums" asChild>
            <dd>{value(name, totals[name] ?? null)}</dd>
          </Text>
          <Change now={totals[name] ?? null} before={before[name] ?? null} days={days} />
        </div>
      ))}
    </dl>
  )
}

function Change({
  now,
  before,
  days,
}: {
  now: number | null
  before: number | null
  days: number
}) {
  const { t } = useTexts()
  const { percent } = useNumbers()
  const change = changeOf(now, before)
  return (
    <Text size="xsmall" className="text-ui-fg-muted" asChild>
      <dd>
        {change === null
          ? t("analytics.same")
          : t("analytics.before", { change: percent(change, "always"), count: days })}
      </dd>
    </Text>
  )
}
