import { Button, clx, StatusBadge, Text } from "@medusajs/ui"
import type { OperatorChatMessageView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { Photos } from "../tasks/photos"

type Props = { message: OperatorChatMessageView }

const SIDES = { buyer: "mr-8", seller: "ml-8", operator: "mx-4" } as const
const COLORS = { shown: "green", held: "orange", hidden: "grey" } as const

/** One message, with what an operator may do about it. */
export function TalkMessage({ message }: Props) {
  const { t, time } = useTexts()
  const { side, text, status, warnings, created_at } = message
  const who = t(`conversations.sides.${side}`)
  return (
    <li
      className={clx(
        "bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border px-4 py-3",
        SIDES[side]
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {who} · <time dateTime={created_at}>{time(created_at)}</time>
        </Text>
        {status !== "shown" && (
          <StatusBadge color={COLORS[status]}>{t(`conversations.states.${status}`)}</StatusBadge>
        )}
      </div>
      {text && (
        <Text size="small" className="whitespace-pre-wrap break-words">
          {text}
        </Text>
      )}
      <Card message={message} />
      <Photos urls={message.pictures.map(({ url }) => url)} who={who} />
      {warnings.length > 0 && (
        <Text size="small" className="text-ui-fg-error break-words">
          {t("conversations.leads", {
            where: warnings.map((where) => t(`conversations.warnings.${where}`)).join(", "),
          })}
        </Text>
      )}
      <Verdicts message={message} />
    </li>
  )
}

function Card({ message: { card } }: Props) {
  const { t } = useTexts()
  if (!card) return null
  return (
    <Text size="small" weight="plus" className="break-words">
      {t(`conversations.cards.${card.kind}`)}: {card.title}
      {card.amount !== null && ` · ${rupiah(card.amount)}`}
    </Text>
  )
}

/** Its buttons may stand in the form of a dispute, which they do not send. */
function Verdicts({ message: { id, status } }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const decide = (to: "shown" | "hidden") =>
    void act({
      path: `/admin/reluv/chat-messages/${encodeURIComponent(id)}/decide`,
      body: { to },
      done: t(`conversations.done.${to}`),
    })
  return (
    <div className="flex flex-wrap gap-2">
      {status !== "shown" && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => decide("shown")}
        >
          {t("conversations.show")}
        </Button>
      )}
      {status !== "hidden" && (
        <Button
          type="button"
          size="small"
          className={status === "held" ? "" : "-ml-2"}
          variant={status === "held" ? "danger" : "transparent"}
          isLoading={isPending}
          onClick={() => decide("hidden")}
        >
          {t("conversations.hide")}
        </Button>
      )}
    </div>
  )
}
