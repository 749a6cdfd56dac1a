import { Button } from "@medusajs/ui"
import { useState } from "react"
import { messageColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useMails, useMessages } from "../../lib/use-messages"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { SearchBox } from "../common/search-box"
import { MessageItem } from "./message-item"

/** What people were told, of one person, of one kind, or in one state. */
export function MessageList() {
  const { t, word } = useTexts()
  const { values, isFiltered, set } = useFilters({ q: "", kind: "", state: "" })
  // Where each page begins that was turned to; another filter begins anew.
  const [turned, setTurned] = useState<string[]>([])
  const list = useMessages({ ...values, cursor: turned.at(-1) ?? "", limit: PAGE_SIZE })
  const kinds = useMails().data?.kinds ?? []
  const { messages = [], next_cursor: next = null } = list.data ?? {}
  const filter = (name: "q" | "kind" | "state") => (value: string) => {
    setTurned([])
    set(name, value)
  }
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
      <div className="flex justify-end gap-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={turned.length === 0}
          onClick={() => setTurned(turned.slice(0, -1))}
        >
          {t("messages.newer")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={next === null}
          onClick={() => next && setTurned([...turned, next])}
        >
          {t("messages.older")}
        </Button>
      </div>
    </ListPage>
  )
}
