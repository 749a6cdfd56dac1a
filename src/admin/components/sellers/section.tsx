import type { ReactNode } from "react"
import { useTexts } from "../../lib/texts"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Nothing } from "../common/nothing"
import { Pagination } from "../common/pagination"

type Props = {
  name: string
  read: { isPending: boolean; error: unknown; refetch: () => unknown }
  /** How many there are; undefined while it is read. */
  count: number | undefined
  /** Without it all of them are on one page. */
  page?: { offset: number; turnTo: (offset: number) => void }
  children: ReactNode
}

/** What one section of a shop holds, in whatever state its answer is. */
export function Section({ name, read, count, page, children }: Props) {
  const { t } = useTexts()
  if (read.isPending) return <Loading lines={4} />
  if (read.error) {
    return <Failure error={read.error} title={t("state.failed")} onRetry={read.refetch} />
  }
  if (!count) {
    return <Nothing title={t(`sellers.nothing.${name}`)} hint={t(`sellers.nothingHint.${name}`)} />
  }
  return (
    <>
      {children}
      {page && <Pagination count={count} {...page} />}
    </>
  )
}
