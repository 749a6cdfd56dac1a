import { Button, Table, Text } from "@medusajs/ui"
import type { TaskView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { taskColors } from "../../lib/status-colors"
import { actionOf } from "../../lib/task-action"
import { useTexts } from "../../lib/texts"
import { OrderLink } from "../common/order-link"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"

type Props = { tasks: TaskView[]; onOpen: (task: TaskView) => void }

/** What a narrow screen has no room for stands below the title there, and a tap on the row opens all. */
export function TaskTable({ tasks, onOpen }: Props) {
  const { t } = useTexts()
  const columns = ["order", "amount", "since"] as const
  return (
    <Table>
      <TableHead
        columns={[
          t("tasks.what"),
          ...columns.map((column) => ({ wide: t(`tasks.${column}`) })),
          { spoken: t("tasks.action"), isWide: true },
        ]}
      />
      <Table.Body>
        {tasks.map((task) => (
          <Row key={task.id} task={task} onOpen={onOpen} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ task, onOpen }: { task: TaskView; onOpen: Props["onOpen"] }) {
  const { t, reason, time } = useTexts()
  const { seller_order_number: number, amount } = task
  const order =
    task.order_display_id === null ? null : t("order.number", { number: task.order_display_id })
  return (
    <Table.Row className="cursor-pointer" onClick={() => onOpen(task)}>
      <Table.Cell className="py-3">
        <button
          type="button"
          className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus whitespace-normal rounded text-left outline-none"
        >
          {t(`taskKinds.${task.kind}.title`, { defaultValue: task.kind })}
        </button>
        <Text
          size="small"
          className="text-ui-fg-subtle max-w-md whitespace-normal break-words first-letter:uppercase"
        >
          {reason(task.reason)}
        </Text>
        {task.note && (
          <Text size="small" className="text-ui-fg-muted max-w-md whitespace-normal break-words">
            {t("tasks.note", { note: reason(task.note) })}
          </Text>
        )}
        <Text size="small" className="text-ui-fg-muted whitespace-normal md:hidden">
          {[number ?? order, amount === null ? null : rupiah(amount), time(task.created_at)]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {task.waits_for && (
          <Text size="small" className="text-ui-fg-muted md:hidden">
            {t("tasks.anotherOperator")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className={WIDE}>
        <OrderLink order={task} />
        {number && (
          <Text size="small" className="text-ui-fg-muted">
            {number}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className={`${WIDE} tabular-nums`}>
        {amount === null ? "–" : rupiah(amount)}
      </Table.Cell>
      <Table.Cell className={WIDE}>
        <time dateTime={task.created_at}>{time(task.created_at)}</time>
      </Table.Cell>
      <Table.Cell className={`${WIDE} text-right`}>
        <Action task={task} />
      </Table.Cell>
    </Table.Row>
  )
}

/** The row opens the task; the button says what for. */
function Action({ task }: { task: TaskView }) {
  const { t } = useTexts()
  const action = actionOf(task)
  if (task.status === "done")
    return <Status status={task.status} list="taskStatuses" colors={taskColors} />
  return (
    <div className="flex items-center justify-end gap-x-3">
      {task.waits_for && (
        <Text size="small" className="text-ui-fg-muted">
          {t("tasks.anotherOperator")}
        </Text>
      )}
      {action && (
        <Button size="small" variant="secondary">
          {t(`taskActions.${action}.open`)}
        </Button>
      )}
    </div>
  )
}
