import { messageColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { useCursorPages } from "../../lib/use-cursor-pages"
import { useMails, useMessages } from "../../lib/use-messages"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { OlderNewer } from "../common/older-newer"
import { SearchBox } from "../common/search-box"
import { MessageItem } from "./message-item"

/** What people were told, of one person, of one kind, or in one state. */
export function MessageList() {
  const { t, word } = useTexts()
  const { values, isFiltered, filter, asked, ...pages } = useCursorPages({
    q: "",
    kind: "",
    state: "",
  })
  const list = useMessages(asked)
  const kinds = useMails().data?.kinds ?? []
  const { data } = list
  const messages = data?.messages ?? []
  const empty = {
    title: t("messages.empty"),
    hint: t(isFiltered ? "state.otherFilters" : "messages.emptyHint"),
  }
  return (
    <ListPage
      title={t("menu.messages")}
      hint={t("messages.hint")}
      list={list}
      empty={messages.length > 0 ? null : empty}
      filters={
        <>
          <SearchBox label={t("messages.search")} value={values.q} onChange={filter("q")} />
          <FilterSelect
            label={t("messages.kind")}
            all={t("messages.everyKind")}
            value={values.kind}
            options={kinds.map((value) => ({ value, label: word("mailKinds", value) }))}
            onChange={filter("kind")}
          />
          <FilterSelect
            label={t("messages.state")}
            all={t("messages.everyState")}
            value={values.state}
            options={Object.keys(messageColors).map((value) => ({
              value,
              label: word("messageStates", value),
            }))}
            onChange={filter("state")}
          />
        </>
      }
    >
      <ol className="divide-y">
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ol>
      <OlderNewer {...pages} next={data?.next_cursor ?? null} />
    </ListPage>
  )
}
