import { CodeBlock, InlineTip, Text } from "@medusajs/ui"
import type { WebhookView } from "../../../types/http"
import { webhookColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { CopyText } from "../common/copy-text"
import { Facts } from "../common/facts"
import { Status } from "../common/status"

export function WebhookContent({ webhook }: { webhook: WebhookView }) {
  const { t, outcome, time } = useTexts()
  const body = JSON.stringify(webhook.body ?? {}, null, 2)
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4">
      {webhook.error && (
        <InlineTip variant="error" label={t("webhooks.error")}>
          <span className="break-words">{webhook.error}</span>
        </InlineTip>
      )}
      <Facts
        facts={[
          {
            label: t("webhooks.status"),
            value: <Status status={webhook.status} list="webhookStatuses" colors={webhookColors} />,
          },
          { label: t("webhooks.subject"), value: webhook.subject },
          {
            label: t("webhooks.outcome"),
            value: webhook.outcome && outcome(webhook.outcome),
          },
          { label: t("webhooks.deliveries"), value: webhook.deliveries },
          { label: t("webhooks.attempts"), value: webhook.attempts },
          { label: t("webhooks.updatedAt"), value: time(webhook.updated_at) },
        ]}
      />
      <section aria-label={t("webhooks.body")} className="flex flex-col gap-y-2">
        <div className="flex items-center gap-x-1">
          <Text size="small" leading="compact" weight="plus">
            {t("webhooks.body")}
          </Text>
          <CopyText text={body} what="webhookBody" />
        </div>
        <CodeBlock
          className="[overflow-wrap:anywhere]"
          snippets={[
            { label: "JSON", language: "json", code: body, hideLineNumbers: true, hideCopy: true },
          ]}
        >
          <CodeBlock.Body />
        </CodeBlock>
      </section>
    </div>
  )
}
