import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { RankedView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useNumbers } from "../../lib/use-numbers"

type Props = {
  rows: RankedView[]
  /** What is counted: pieces, or a buyer's orders. */
  counted?: "pieces" | "orders"
  nameOf?: (row: RankedView) => ReactNode
}

/** Places in a ranking, the first one first. */
export function RankedTable({ rows, counted = "pieces", nameOf }: Props) {
  const { t } = useTexts()
  const { count } = useNumbers()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t("analytics.name")}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="text-right">
            {t(`analytics.${counted}`)}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="text-right">
            {t("analytics.goods")}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.key}>
            <Table.Cell className="max-w-40 truncate">
              {nameOf?.(row) ?? row.name ?? (row.key || t("analytics.none"))}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{count(row.pieces)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {rupiah(row.goods)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
