import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { MessageView } from "../../../types/http"
import { messageColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { OrderLink } from "../common/order-link"
import { Status } from "../common/status"
import { ResendButton } from "./resend-button"

/** One message: to whom, what it says, and what became of it. */
export function MessageItem({ message }: { message: MessageView }) {
  const { t, word, time } = useTexts()
  const { kind, state, subject, text, error, order_id, written_at } = message
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <Status status={state} list="messageStates" colors={messageColors} />
          <Text size="small" className="text-ui-fg-subtle">
            {word("mailKinds", kind)} · <time dateTime={written_at}>{time(written_at)}</time>
          </Text>
          {order_id && (
            <Text size="small">
              <OrderLink order={{ order_id, order_display_id: null }} />
            </Text>
          )}
        </div>
        <Text size="small" weight="plus" className="break-words">
          {subject ?? word("mailKinds", kind)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-all">
          <Recipient message={message} />
        </Text>
        {error && (
          <Text size="small" className="text-ui-fg-error break-words">
            {state === "unknown" ? t("messages.unknown", { error }) : error}
          </Text>
        )}
        <Next message={message} />
        {text && (
          <details>
            <summary className="txt-small text-ui-fg-interactive cursor-pointer">
              {t("messages.read")}
            </summary>
            <Text size="small" className="mt-2 break-words whitespace-pre-wrap">
              {text}
            </Text>
          </details>
        )}
      </div>
      <div className="shrink-0">
        <ResendButton message={message} />
      </div>
    </li>
  )
}

function Recipient({ message: { address, customer_id } }: { message: MessageView }) {
  if (!customer_id) return address
  return (
    <Link
      to={`/customers/${encodeURIComponent(customer_id)}`}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
    >
      {address}
    </Link>
  )
}

/** When it is tried again, if it was tried. */
function Next({ message: { attempts, next_attempt_at } }: { message: MessageView }) {
  const { t, time } = useTexts()
  if (attempts === 0 || !next_attempt_at) return null
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t("messages.next", { count: attempts, at: time(next_attempt_at) })}
    </Text>
  )
}
