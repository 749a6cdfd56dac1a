import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useTexts } from "../../lib/texts"
import { type Days, type Ranking, useRanking } from "../../lib/use-analytics"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { ExportButton } from "./export-button"
import { RankedTable } from "./ranked-table"

const RANKINGS: Ranking[] = ["sellers", "listings", "categories", "cities"]

/** Which shops, listings, categories and cities sold most. */
export function Rankings({ days }: { days: Days }) {
  const { t, word } = useTexts()
  const [of, choose] = useState<Ranking>("sellers")
  const { data, error, isPending, refetch } = useRanking(of, days)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("analytics.ranking")}</Heading>
        <ExportButton of={of} days={days} />
      </div>
      <Tabs value={of} onValueChange={(name) => choose(name as Ranking)}>
        <div className="overflow-x-auto px-6 py-4">
          <Tabs.List className="w-max">
            {RANKINGS.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {word("analytics.rankings", name)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value={of} className="border-ui-border-base border-t">
          {isPending && <Loading lines={5} />}
          {error && <Failure error={error} title={t("analytics.failed")} onRetry={refetch} />}
          {data?.ranking.length === 0 && (
            <Text size="small" className="text-ui-fg-muted px-6 py-4">
              {t("analytics.empty")}
            </Text>
          )}
          {data && data.ranking.length > 0 && (
            <RankedTable
              rows={data.ranking}
              nameOf={({ key, name }) =>
                of === "sellers" ? (
                  <Link to={`/sellers/${key}`} className="text-ui-fg-interactive">
                    {name ?? key}
                  </Link>
                ) : null
              }
            />
          )}
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}
