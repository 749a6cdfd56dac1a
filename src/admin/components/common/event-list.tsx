import { Text } from "@medusajs/ui"
import type { ConversationEventView, SellerEventView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Props = {
  events: (ConversationEventView | SellerEventView)[]
  /** The list of the texts that names of facts are words of, and what those begin with. */
  words: string
  prefix: string
  /** The list of the texts that who did it is a word of. */
  actors: string
}

/** What happened to something: when, by whom and why. */
export function EventList({ events, words, prefix, actors }: Props) {
  const { word, reason, time } = useTexts()
  return (
    <ol className="flex flex-col gap-y-4 px-6 py-4">
      {events.map((event) => (
        <li key={event.id}>
          <Text size="small" leading="compact" weight="plus">
            {word(words, event.name.replace(prefix, ""))}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            <time dateTime={event.at}>{time(event.at)}</time> ·{" "}
            {event.actor.name ?? word(actors, event.actor.type)}
            {event.reason && ` · ${reason(event.reason)}`}
          </Text>
        </li>
      ))}
    </ol>
  )
}
