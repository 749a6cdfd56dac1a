import { Input, Label } from "@medusajs/ui"
import { SPANS } from "../../lib/days"
import { useTexts } from "../../lib/texts"
import type { Days } from "../../lib/use-analytics"
import { FilterSelect } from "../common/filter-select"

type Props = {
  /** A number of days until today, or `custom`. */
  span: string
  days: Days
  onSpan: (span: string) => void
  onDays: (name: "from" | "to", day: string) => void
}

/** Which days are shown. */
export function RangePicker({ span, days, onSpan, onDays }: Props) {
  const { t } = useTexts()
  return (
    <>
      <FilterSelect
        label={t("analytics.span")}
        value={span}
        options={[
          ...SPANS.map((count) => ({
            value: count,
            label: t("analytics.days", { count: Number(count) }),
          })),
          { value: "custom", label: t("analytics.custom") },
        ]}
        onChange={onSpan}
      />
      {span === "custom" &&
        (["from", "to"] as const).map((name) => (
          <div key={name} className="flex items-center gap-x-2">
            <Label size="small" htmlFor={`analytics-${name}`}>
              {t(`analytics.${name}`)}
            </Label>
            <Input
              id={`analytics-${name}`}
              size="small"
              type="date"
              value={days[name]}
              onChange={({ target }) => target.value && onDays(name, target.value)}
            />
          </div>
        ))}
    </>
  )
}
