import { Table } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE } from "../../lib/use-filters"

type Props = { count: number; offset: number; turnTo: (offset: number) => void }

export function Pagination({ count, offset, turnTo }: Props) {
  const { t } = useTexts()
  const pageIndex = Math.floor(offset / PAGE_SIZE)
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE))
  return (
    <Table.Pagination
      // On a phone its four words do not fit beside each other.
      className="flex-wrap gap-y-2"
      count={count}
      pageSize={PAGE_SIZE}
      pageIndex={pageIndex}
      pageCount={pageCount}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex < pageCount - 1}
      previousPage={() => turnTo(offset - PAGE_SIZE)}
      nextPage={() => turnTo(offset + PAGE_SIZE)}
      translations={{
        of: t("pagination.of"),
        results: t("pagination.results"),
        pages: t("pagination.pages"),
        prev: t("pagination.previous"),
        next: t("pagination.next"),
      }}
    />
  )
}
