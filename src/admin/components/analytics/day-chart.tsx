import { Heading, Table } from "@medusajs/ui"
import { useState } from "react"
import { day as dayText } from "../../lib/dates"
import { useTexts } from "../../lib/texts"
import { useNumbers } from "../../lib/use-numbers"
import { FilterSelect } from "../common/filter-select"
import { BarChart } from "./bar-chart"

type Day = { day: string; numbers: Record<string, number | null> }
type Props = { days: Day[]; names: readonly string[] }

/** One number of each day, as bars and as a table. */
export function DayChart({ days, names }: Props) {
  const { t, word, language } = useTexts()
  const { value } = useNumbers()
  const [chosen, choose] = useState(names[0] ?? "")
  const name = word("analytics.numbers", chosen)
  const rows = days.map(({ day, numbers }) => ({
    key: day,
    label: dayText(day, language),
    value: numbers[chosen] ?? 0,
    text: value(chosen, numbers[chosen] ?? null),
  }))
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">{t("analytics.chart")}</Heading>
        <FilterSelect
          label={t("analytics.measure")}
          value={chosen}
          options={names.map((one) => ({ value: one, label: word("analytics.numbers", one) }))}
          onChange={choose}
        />
      </div>
      <BarChart
        bars={rows}
        label={`${name}, ${t("analytics.chart")}`}
        top={(most) => value(chosen, most)}
      />
      <details>
        <summary className="txt-small text-ui-fg-subtle cursor-pointer">
          {t("analytics.table")}
        </summary>
        <div className="max-h-80 overflow-y-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t("analytics.day")}</Table.HeaderCell>
                <Table.HeaderCell scope="col" className="text-right">
                  {name}
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.toReversed().map(({ key, label, text }) => (
                <Table.Row key={key}>
                  <Table.Cell>{label}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{text}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </details>
    </section>
  )
}
