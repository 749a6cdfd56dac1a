import { Button, Table, Text } from "@medusajs/ui"
import type { TaskView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { taskColors } from "../../lib/status-colors"
import { actionOf } from "../../lib/task-action"
import { useTexts } from "../../lib/texts"
import { OrderLink } from "../common/order-link"
import { Status } from "../common/status"

type Props = { tasks: TaskView[]; onAct: (task: TaskView) => void }

export function TaskTable({ tasks, onAct }: Props) {
  const { t } = useTexts()
  const columns = ["what", "order", "amount", "since"] as const
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`tasks.${column}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">
              <span className="sr-only">{t("tasks.action")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {tasks.map((task) => (
            <Row key={task.id} task={task} onAct={onAct} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ task, onAct }: { task: TaskView; onAct: Props["onAct"] }) {
  const { t, reason, time } = useTexts()
  return (
    <Table.Row>
      <Table.Cell className="py-3">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {t(`taskKinds.${task.kind}.title`, { defaultValue: task.kind })}
        </Text>
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
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <OrderLink order={task} />
        {task.seller_order_number && (
          <Text size="small" className="text-ui-fg-muted">
            {task.seller_order_number}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {task.amount === null ? "–" : rupiah(task.amount)}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <time dateTime={task.created_at}>{time(task.created_at)}</time>
      </Table.Cell>
      <Table.Cell className="text-right">
        <Action task={task} onAct={onAct} />
      </Table.Cell>
    </Table.Row>
  )
}

function Action({ task, onAct }: { task: TaskView; onAct: Props["onAct"] }) {
  const { t } = useTexts()
  const action = actionOf(task)
  if (task.status === "done")
    return <Status status={task.status} list="taskStatuses" colors={taskColors} />
  if (!action)
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t("tasks.anotherOperator")}
      </Text>
    )
  return (
    <Button size="small" variant="secondary" onClick={() => onAct(task)}>
      {t(`taskActions.${action}.open`)}
    </Button>
  )
}
