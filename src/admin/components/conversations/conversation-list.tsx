import { useTexts } from "../../lib/texts"
import { useConversations } from "../../lib/use-conversations"
import { useCursorPages } from "../../lib/use-cursor-pages"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { OlderNewer } from "../common/older-newer"
import { ConversationItem } from "./conversation-item"

const TOPICS = ["listing", "offer", "seller_order"]

/** What buyers and shops talk about: all of it, or what waits for an operator. */
export function ConversationList() {
  const { t } = useTexts()
  const { values, isFiltered, filter, asked, ...pages } = useCursorPages({ topic: "", held: "" })
  const list = useConversations(asked)
  const { data } = list
  const conversations = data?.conversations ?? []
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
      <OlderNewer {...pages} next={data?.next_cursor ?? null} />
    </ListPage>
  )
}
