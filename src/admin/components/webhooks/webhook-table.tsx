import { Table, Text } from "@medusajs/ui"
import type { WebhookView } from "../../../types/http"
import { webhookColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"

type Props = { webhooks: WebhookView[]; onOpen: (id: string) => void }

export function WebhookTable({ webhooks, onOpen }: Props) {
  const { t } = useTexts()
  const columns = ["receivedAt", "vendor", "subject", "status", "outcome", "counts"] as const
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                {t(`webhooks.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {webhooks.map((webhook) => (
            <Row key={webhook.id} webhook={webhook} onOpen={onOpen} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ webhook, onOpen }: { webhook: WebhookView; onOpen: Props["onOpen"] }) {
  const { t, word, outcome, time } = useTexts()
  const { id, vendor, subject, status, error, deliveries, attempts } = webhook
  const result = webhook.outcome ? outcome(webhook.outcome) : ""
  return (
    <Table.Row className="cursor-pointer" onClick={() => onOpen(id)}>
      <Table.Cell className="whitespace-nowrap">
        <time dateTime={webhook.received_at}>{time(webhook.received_at)}</time>
      </Table.Cell>
      <Table.Cell>{word("vendors", vendor)}</Table.Cell>
      <Table.Cell>
        <button
          type="button"
          title={subject}
          aria-label={t("webhooks.open", { subject })}
          className="text-ui-fg-interactive focus-visible:shadow-borders-focus block max-w-60 truncate rounded text-left outline-none"
        >
          {subject}
        </button>
      </Table.Cell>
      <Table.Cell>
        <Status status={status} list="webhookStatuses" colors={webhookColors} />
      </Table.Cell>
      <Table.Cell>
        <Text
          size="small"
          className="max-w-64 truncate first-letter:uppercase"
          title={error ?? result}
        >
          {error ? <span className="text-ui-fg-error">{error}</span> : result}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        {deliveries} / {attempts}
      </Table.Cell>
    </Table.Row>
  )
}
