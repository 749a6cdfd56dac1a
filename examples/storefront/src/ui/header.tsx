import Link from "next/link"
import { type ReactNode, Suspense } from "react"
import { type Locale, pathIn } from "@/locale"
import { bagItems } from "@/server/bag"
import { isLoggedIn } from "@/server/reluv"
import { textsOf } from "@/texts"
import styles from "./header.module.css"
import { Icon, type IconName } from "./icon"
import { LanguageLink } from "./language-link"
import { SearchField } from "./search-field"
import { Unread } from "./unread"

type Entry = { path: string; icon: IconName; name: string; count?: number; hasUnread?: true }

/** The top of every page, and on phones the tabs below it. */
export async function Header({ locale }: { locale: Locale }) {
  const { site, search } = textsOf(locale)
  const [bag, loggedIn] = await Promise.all([bagItems(), isLoggedIn()])
  const tabs: Entry[] = [
    { path: "/", icon: "home", name: site.home },
    { path: "/search", icon: "search", name: site.search },
    { path: "/seller", icon: "plus", name: site.sell },
    { path: "/notifications", icon: "chat", name: site.inbox, hasUnread: true },
    loggedIn
      ? { path: "/account", icon: "user", name: site.account }
      : { path: "/login", icon: "user", name: site.login },
  ]
  const actions: Entry[] = [
    { path: "/wishes", icon: "heart", name: site.wishes },
    { path: "/bag", icon: "bag", name: site.bag, count: bag.length },
  ]
  // Nothing waits for it.
  const unread = (
    <Suspense>
      <Unread name={site.unread} />
    </Suspense>
  )
  return (
    <>
      <a className={styles.skip} href="#content">
        {site.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.inside}>
          <Link className={styles.name} href={pathIn(locale, "/")}>
            {site.name}
          </Link>
          <SearchField
            action={pathIn(locale, "/search")}
            label={site.search}
            placeholder={site.searchFor}
            suggestions={search.suggestions}
          />
          <nav className={styles.actions} aria-label={site.menu}>
            <LanguageLink locale={locale} name={site.language} hint={site.languageHint} />
            {tabs.slice(2).map((entry) => (
              <Action key={entry.path} entry={entry} locale={locale} isWideOnly>
                {entry.hasUnread ? unread : null}
              </Action>
            ))}
            {actions.map((entry) => (
              <Action key={entry.path} entry={entry} locale={locale} />
            ))}
          </nav>
        </div>
      </header>
      <nav className={styles.tabs} aria-label={site.name}>
        {tabs.map(({ path, icon, name, hasUnread }) => (
          <Link key={path} href={pathIn(locale, path)} prefetch={false}>
            <Icon name={icon} />
            {name}
            {hasUnread ? unread : null}
          </Link>
        ))}
      </nav>
    </>
  )
}

function Action({
  entry: { path, icon, name, count },
  locale,
  isWideOnly = false,
  children,
}: {
  entry: Entry
  locale: Locale
  isWideOnly?: boolean
  children?: ReactNode
}) {
  return (
    <Link
      className={styles.action}
      data-wide={isWideOnly}
      href={pathIn(locale, path)}
      title={name}
      prefetch={false}
    >
      {isWideOnly ? null : <Icon name={icon} />}
      <span className={isWideOnly ? undefined : styles.actionName}>{name}</span>
      {count ? <span className={styles.count}>{count}</span> : null}
      {children}
    </Link>
  )
}
