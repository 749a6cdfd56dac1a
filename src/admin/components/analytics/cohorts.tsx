import { Container, Heading, Table, Text } from "@medusajs/ui"
import { cohortRows } from "../../lib/cohort-rows"
import { useTexts } from "../../lib/texts"
import { useCohorts } from "../../lib/use-analytics"
import { useNumbers } from "../../lib/use-numbers"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Nothing } from "../common/nothing"

/** How many of a month's new buyers bought in the months after it. */
export function Cohorts() {
  const { t } = useTexts()
  const { count, percent } = useNumbers()
  const { data, error, isPending, refetch } = useCohorts()
  const rows = cohortRows(data?.cohorts ?? [])
  const columns = Math.max(0, ...rows.map(({ later }) => later.length))
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("analytics.cohorts")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("analytics.cohortsHint")}
        </Text>
      </div>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("analytics.failed")} onRetry={refetch} />}
      {data && rows.length === 0 && (
        <Nothing title={t("analytics.noCohorts")} hint={t("analytics.noCohortsHint")} />
      )}
      <div className={rows.length === 0 ? "hidden" : "overflow-x-auto"}>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t("analytics.firstMonth")}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="text-right">
                {t("analytics.newBuyers")}
              </Table.HeaderCell>
              {Array.from({ length: columns }, (_, n) => (
                <Table.HeaderCell key={n} scope="col" className="text-right">
                  +{n + 1}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map(({ month, buyers, later }) => (
              <Table.Row key={month}>
                <Table.Cell>{month}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{count(buyers)}</Table.Cell>
                {Array.from({ length: columns }, (_, n) => {
                  const share = later[n]
                  return (
                    <Table.Cell key={n} className="text-right tabular-nums">
                      {share === undefined ? "" : percent(share)}
                    </Table.Cell>
                  )
                })}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}
