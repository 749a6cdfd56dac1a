import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useSellerSection } from "../../lib/use-sellers"
import { Section } from "./section"

/** What happened to a shop, newest first: when, by whom and why. */
export function SellerHistory({ id }: { id: string }) {
  const { word, reason, time } = useTexts()
  const [offset, turnTo] = useState(0)
  const read = useSellerSection(id, "history", offset)
  return (
    <Section name="history" read={read} count={read.data?.count} page={{ offset, turnTo }}>
      <ol className="flex flex-col gap-y-4 px-6 py-4">
        {read.data?.events.map((event) => (
          <li key={event.id}>
            <Text size="small" leading="compact" weight="plus">
              {word("shopEvents", event.name.replace("reluv.seller.", ""))}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              <time dateTime={event.at}>{time(event.at)}</time> ·{" "}
              {event.actor.name ?? word("shopActors", event.actor.type)}
              {event.reason && ` · ${reason(event.reason)}`}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  )
}
