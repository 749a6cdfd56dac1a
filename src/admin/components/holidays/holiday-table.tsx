import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import type { HolidayView } from "../../../types/http"
import { day } from "../../lib/dates"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { TableHead, WIDE } from "../common/table-head"

export function HolidayTable({ holidays }: { holidays: HolidayView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("holidays.day"),
          { wide: t("holidays.kind") },
          { wide: t("holidays.counts") },
          { spoken: t("holidays.change") },
        ]}
      />
      <Table.Body>
        {holidays.map((holiday) => (
          <Row key={holiday.date} holiday={holiday} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ holiday }: { holiday: HolidayView }) {
  const { word, language } = useTexts()
  return (
    <Table.Row>
      <Table.Cell className="py-3">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          <time dateTime={holiday.date}>{day(holiday.date, language)}</time>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {holiday.name}
        </Text>
        <span className="mt-1 block md:hidden">
          <Counts holiday={holiday} />
        </span>
      </Table.Cell>
      <Table.Cell className={WIDE}>{word("holidayKinds", holiday.kind)}</Table.Cell>
      <Table.Cell className={WIDE}>
        <Counts holiday={holiday} />
      </Table.Cell>
      <Table.Cell className="text-right">
        <Change holiday={holiday} />
      </Table.Cell>
    </Table.Row>
  )
}

function Counts({ holiday: { free } }: { holiday: HolidayView }) {
  const { t } = useTexts()
  return (
    <StatusBadge color={free ? "green" : "grey"} className="text-nowrap">
      {t(free ? "holidays.free" : "holidays.working")}
    </StatusBadge>
  )
}

/** An operator's own word is forgotten; a day of a decree is turned round. */
function Change({ holiday: { date, name, kind, free } }: { holiday: HolidayView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const own = kind === "operator"
  const change = () =>
    own
      ? act({
          path: `/admin/reluv/holidays/${date}`,
          method: "DELETE",
          done: t("holidays.forgotten"),
        })
      : act({
          path: "/admin/reluv/holidays",
          body: { date, name, free: !free },
          done: t("holidays.set"),
        })
  const label = own ? "holidays.forget" : free ? "holidays.makeWorking" : "holidays.makeFree"
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void change()}>
      {t(label)}
    </Button>
  )
}
