import { TriangleDownMini, TriangleRightMini } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { StatusEventView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Props = {
  events: StatusEventView[]
  /** The list of the texts that `from` and `to` are words of. */
  statuses: string
  /** Which of its words a status has here; left out: its own. */
  says?: (status: string) => string
}

/** Every change of a status: when, from what to what, by whom and why. Closed at first. */
export function History({ events, statuses, says = (status) => status }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  if (events.length === 0) return null
  return (
    <div className="flex flex-col items-start gap-y-2">
      <Button
        variant="transparent"
        size="small"
        className="-ml-2"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <TriangleDownMini /> : <TriangleRightMini />}
        {t("history.title", { count: events.length })}
      </Button>
      {isOpen && (
        <ol id={list} className="border-ui-border-base ml-2 flex flex-col gap-y-3 border-l pl-4">
          {events.map((event) => (
            <Change
              key={`${event.at} ${event.to}`}
              event={{ ...event, from: says(event.from), to: says(event.to) }}
              statuses={statuses}
            />
          ))}
        </ol>
      )}
    </div>
  )
}

function Change({ event, statuses }: { event: StatusEventView; statuses: string }) {
  const { t, word, reason, time } = useTexts()
  const change = t("history.change", {
    from: word(statuses, event.from),
    to: word(statuses, event.to),
  })
  const actor = t("history.by", { actor: word("actors", event.actor) })
  return (
    <li>
      <Text size="small" leading="compact" weight="plus">
        {event.from ? change : word(statuses, event.to)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        <time dateTime={event.at}>{time(event.at)}</time> · {actor}
        {event.reason && ` · ${reason(event.reason)}`}
      </Text>
    </li>
  )
}
