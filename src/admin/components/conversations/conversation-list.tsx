import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useConversations } from "../../lib/use-conversations"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { ConversationItem } from "./conversation-item"

const TOPICS = ["listing", "offer", "seller_order"]

/** What buyers and shops talk about: all of it, or what waits for an operator. */
export function ConversationList() {
  const { t } = useTexts()
  const { values, isFiltered, set } = useFilters({ topic: "", held: "" })
  // Where each page begins that was turned to; another filter begins anew.
  const [turned, setTurned] = useState<string[]>([])
  const list = useConversations({ ...values, cursor: turned.at(-1) ?? "", limit: PAGE_SIZE })
  const { conversations = [], next_cursor: next = null } = list.data ?? {}
  const filter = (name: "topic" | "held") => (value: string) => {
    setTurned([])
    set(name, value)
  }
  const empty = {
    title: t("conversations.empty"),
    hint: t(isFiltered ? "state.otherFilters" : "conversations.emptyHint"),
  }
  return (
    <ListPage
      title={t("menu.conversations")}
      hint={t("conversations.hint")}
      list={list}
      empty={conversations.length > 0 ? null : empty}
      filters={
        <>
          <FilterSelect
            label={t("conversations.topic")}
            all={t("conversations.everyTopic")}
            value={values.topic}
            options={TOPICS.map((value) => ({ value, label: t(`conversations.topics.${value}`) }))}
            onChange={filter("topic")}
          />
          <FilterSelect
            label={t("conversations.state")}
            all={t("conversations.everyState")}
            value={values.held}
            options={[{ value: "true", label: t("conversations.waits") }]}
            onChange={filter("held")}
          />
        </>
      }
    >
      <ol className="divide-y">
        {conversations.map((conversation) => (
          <ConversationItem key={conversation.id} conversation={conversation} />
        ))}
      </ol>
      <div className="flex justify-end gap-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={turned.length === 0}
          onClick={() => setTurned(turned.slice(0, -1))}
        >
          {t("conversations.newerPage")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={next === null}
          onClick={() => next && setTurned([...turned, next])}
        >
          {t("conversations.olderPage")}
        </Button>
      </div>
    </ListPage>
  )
}
