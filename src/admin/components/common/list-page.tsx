import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { isNotFound } from "../../lib/http"
import { useTexts } from "../../lib/texts"
import { Failure } from "./failure"
import { Loading } from "./loading"
import { Nothing } from "./nothing"

type Props = {
  title: string
  hint: string
  filters: ReactNode
  list: { isPending: boolean; error: unknown; refetch: () => unknown }
  /** What an empty list says; null when there is something to show. */
  empty: { title: string; hint: string } | null
  children: ReactNode
}

/** A page with one filtered list, in whatever state the list is. */
export function ListPage({ title, hint, filters, list, empty, children }: Props) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">{filters}</div>
      </div>
      <Content list={list} empty={empty}>
        {children}
      </Content>
    </Container>
  )
}

function Content({ list, empty, children }: Pick<Props, "list" | "empty" | "children">) {
  const { t } = useTexts()
  if (list.isPending) return <Loading lines={6} />
  if (isNotFound(list.error))
    return <Nothing title={t("state.missing")} hint={t("state.missingHint")} />
  if (list.error)
    return <Failure error={list.error} title={t("state.failed")} onRetry={list.refetch} />
  return empty ? <Nothing {...empty} /> : children
}
