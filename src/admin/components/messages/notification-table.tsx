import { Button, Table } from "@medusajs/ui"
import { useState } from "react"
import type { MailKind, NotificationRule } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useMails } from "../../lib/use-messages"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { MailPreview } from "./mail-preview"

const COLUMNS = ["fact", "audience", "channels", "mail"] as const

/** Which fact brings whom what, and what each mail looks like. */
export function NotificationTable() {
  const { t, word } = useTexts()
  const mails = useMails()
  const { notifications = [], kinds = [] } = mails.data ?? {}
  const [shown, setShown] = useState<MailKind | null>(null)
  const show = (kind: string) => setShown(kinds.find((known) => known === kind) ?? null)
  return (
    <ListPage
      title={t("mails.title")}
      hint={t("mails.hint")}
      list={mails}
      empty={null}
      filters={
        <FilterSelect
          label={t("mails.preview")}
          all={t("mails.choose")}
          value={shown ?? ""}
          options={kinds.map((value) => ({ value, label: word("mailKinds", value) }))}
          onChange={show}
        />
      }
    >
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {COLUMNS.map((column) => (
                <Table.HeaderCell key={column} scope="col" className="whitespace-nowrap">
                  {t(`mails.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {notifications.map((row) => (
              <Row key={`${row.fact} ${row.to}`} row={row} onShow={setShown} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {shown && <MailPreview kind={shown} onClose={() => setShown(null)} />}
    </ListPage>
  )
}

function Row({ row, onShow }: { row: NotificationRule; onShow: (kind: MailKind) => void }) {
  const { t, word } = useTexts()
  const { fact, says, to, roles, channels, mail } = row
  const people = roles.map((role) => word("memberRoles", role)).join(", ")
  return (
    <Table.Row>
      <Table.Cell>
        <code title={says} className="txt-small">
          {fact}
        </code>
      </Table.Cell>
      <Table.Cell title={to}>
        {to === "buyer" || to === "customer" ? t("mails.buyer") : t("mails.shop", { people })}
      </Table.Cell>
      <Table.Cell>{channels.map((channel) => word("channels", channel)).join(", ")}</Table.Cell>
      <Table.Cell>
        <Button size="small" variant="transparent" onClick={() => onShow(mail)}>
          {word("mailKinds", mail)}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
