import type { ReactNode } from "react"
import type { Locale } from "@/locale"
import { Back } from "@/ui/back"
import { Pager, pageAsked } from "@/ui/pager"
import { Tabs } from "@/ui/tabs"
import ui from "@/ui/ui.module.css"

type Props<Status extends string> = {
  title: string
  path: string
  shop: string
  /** in the order of their tabs */
  statuses: readonly Status[]
  names: Readonly<Record<Status, string>>
  chosen: Status | null
  page: number
  /** how many there are of the chosen status */
  count: number
  none: string
  locale: Locale
  children: ReactNode
}

/** A list of what a shop has: by its status, page by page. */
export function ShopList<Status extends string>(props: Props<Status>) {
  const { title, path, shop, statuses, names, chosen, page, count, none, locale, children } = props
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop} />
      <h1 className={ui.title}>{title}</h1>
      <Tabs
        path={path}
        tabs={statuses.map((status) => [status, names[status]])}
        chosen={chosen}
        locale={locale}
      />
      {count === 0 ? <p className={ui.soft}>{none}</p> : null}
      {children}
      <Pager
        path={chosen ? `${path}?status=${chosen}` : path}
        page={page}
        count={count}
        locale={locale}
      />
    </div>
  )
}

/** Which part of a list an address asks for, and how its query says so. */
export function partAsked<Status extends string>(
  statuses: readonly Status[],
  asked: { status?: string; page?: string }
) {
  const { page, part } = pageAsked(asked)
  const chosen = statuses.find((status) => status === asked.status) ?? null
  return { page, chosen, query: { ...part, ...(chosen && { status: chosen }) } }
}
