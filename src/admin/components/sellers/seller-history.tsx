import { useState } from "react"
import { useSellerSection } from "../../lib/use-sellers"
import { EventList } from "../common/event-list"
import { Section } from "./section"

/** What happened to a shop, newest first: when, by whom and why. */
export function SellerHistory({ id }: { id: string }) {
  const [offset, turnTo] = useState(0)
  const read = useSellerSection(id, "history", offset)
  return (
    <Section name="history" read={read} count={read.data?.count} page={{ offset, turnTo }}>
      <EventList
        events={read.data?.events ?? []}
        words="shopEvents"
        prefix="reluv.seller."
        actors="shopActors"
      />
    </Section>
  )
}
