import { Table } from "@medusajs/ui"

/** Of a cell that only a wide screen has room for. */
export const WIDE = "hidden whitespace-nowrap md:table-cell"

/** What stands above a column: always, only where there is room, or only for who hears the page. */
type Column = string | { wide: string } | { spoken: string; isWide?: boolean }

export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <Table.Header>
      <Table.Row>
        {columns.map((column) => {
          if (typeof column === "string")
            return (
              <Table.HeaderCell key={column} scope="col">
                {column}
              </Table.HeaderCell>
            )
          if ("wide" in column)
            return (
              <Table.HeaderCell key={column.wide} scope="col" className={WIDE}>
                {column.wide}
              </Table.HeaderCell>
            )
          return (
            <Table.HeaderCell
              key={column.spoken}
              scope="col"
              className={column.isWide ? WIDE : undefined}
            >
              <span className="sr-only">{column.spoken}</span>
            </Table.HeaderCell>
          )
        })}
      </Table.Row>
    </Table.Header>
  )
}
