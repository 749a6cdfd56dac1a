import { Table, Text } from "@medusajs/ui"
import type { LedgerPostingView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { OrderLink } from "../common/order-link"
import { TableHead, WIDE } from "../common/table-head"

export function PostingTable({ postings }: { postings: LedgerPostingView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[t("ledger.event"), { wide: t("ledger.purchase") }, t("ledger.entries")]}
      />
      <Table.Body>
        {postings.map((posting) => (
          <Row key={posting.id} posting={posting} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ posting }: { posting: LedgerPostingView }) {
  const { word, time } = useTexts()
  const { event, happened_at, order_id, entries } = posting
  const order = <OrderLink order={{ order_id, order_display_id: null }} />
  return (
    <Table.Row>
      <Table.Cell className="py-3 align-top">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {word("ledgerEvents", event)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          <time dateTime={happened_at}>{time(happened_at)}</time>
        </Text>
        <span className="md:hidden">{order}</span>
      </Table.Cell>
      <Table.Cell className={`${WIDE} py-3 align-top`}>{order}</Table.Cell>
      <Table.Cell className="py-3 align-top">
        <dl className="txt-small flex flex-col gap-y-1">
          {entries.map(({ account, owner, amount }) => (
            <div key={`${account} ${owner}`} className="flex justify-between gap-x-4">
              <dt className="text-ui-fg-subtle" title={owner}>
                {word("ledgerAccounts", account)}
              </dt>
              <dd className="text-ui-fg-base whitespace-nowrap tabular-nums">{rupiah(amount)}</dd>
            </div>
          ))}
        </dl>
      </Table.Cell>
    </Table.Row>
  )
}
