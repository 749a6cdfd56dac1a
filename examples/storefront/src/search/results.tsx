import Link from "next/link"
import { type ReactNode, Suspense } from "react"
import { count, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { askBelow } from "@/server/reluv"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { cardOf } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { cardTexts, ListingsSkeleton } from "@/ui/listings"
import ui from "@/ui/ui.module.css"
import { Endless } from "./endless"
import { type FilterFacet, Filters } from "./filters"
import {
  type Asked,
  addressOf,
  askedBy,
  CHOSEN_FACETS,
  type ChosenFacet,
  cleared,
  countChosen,
  type Found,
  ORDERS,
  questionOf,
  type SearchParams,
  toggled,
} from "./question"
import styles from "./search.module.css"

const PAGE = 24
/** Reluv counts so far. */
const MOST_COUNTED = 10_000

type Within = NonNullable<Parameters<typeof questionOf>[1]>

type Props = {
  locale: Locale
  path: string
  searchParams: SearchParams
  /** Null where the page has one already. */
  title: string | null
  /** what the page itself is about: a category, a shop, a sale */
  within?: Within
  /** facets that the page has answered already */
  hidden?: readonly ChosenFacet[]
  action?: ReactNode
}

/**
 * What was found, with what it can be narrowed by, sorted by and gone on with. It comes after the page around it, which
 * has found out by then whether there is such a page: what answers 404 or leads elsewhere stands above this.
 */
export function Results(props: Props) {
  return (
    <Suspense fallback={<ResultsSkeleton title={props.title} />}>
      <FoundNow {...props} />
    </Suspense>
  )
}

function ResultsSkeleton({ title }: { title: string | null }) {
  return (
    <div className={styles.layout}>
      <div className={styles.head}>
        {title === null ? null : <h1 className={ui.title}>{title}</h1>}
      </div>
      <div className={`${styles.found} ${styles.coming}`} aria-busy="true">
        <ListingsSkeleton count={12} />
      </div>
    </div>
  )
}

async function FoundNow({
  locale,
  path,
  searchParams,
  title,
  within = {},
  hidden = [],
  action,
}: Props) {
  const { search, listing, condition, state } = textsOf(locale)
  const asked = askedBy(searchParams)
  const question = questionOf(asked, within)
  const found = await askBelow("GET /store/search", {
    query: { ...question, limit: PAGE, facets: true },
  })
  const here = pathIn(locale, path)
  const facets = facetsOf(found, asked, hidden, locale)
  const counted =
    found.count >= MOST_COUNTED
      ? fill(search.countMost, { n: count(MOST_COUNTED, locale) })
      : fill(search.count, { n: count(found.count, locale) })
  const filterTexts = {
    ...search,
    close: textsOf(locale).site.close,
    show: fill(search.show, { n: count(found.count, locale) }),
  }
  return (
    <div className={styles.layout}>
      <div className={styles.head}>
        <div>
          {title === null ? null : <h1 className={ui.title}>{title}</h1>}
          <p className={ui.soft} role="status">
            {counted}
          </p>
        </div>
        {action}
      </div>
      <Filters
        asked={asked}
        here={here}
        facets={facets}
        orders={ORDERS.map((value) => ({ value, label: search.order[value] }))}
        chosenCount={countChosen(asked)}
        texts={filterTexts}
      />
      <div className={styles.found}>
        <Chosen asked={asked} here={here} facets={facets} locale={locale} />
        {found.corrected ? (
          <p className={`${ui.notice} ${styles.told}`}>
            {fill(search.corrected, { q: found.corrected })}
          </p>
        ) : null}
        {found.matched === "some" ? (
          <p className={`${ui.notice} ${styles.told}`}>{search.some}</p>
        ) : null}
        {found.listings.length === 0 ? (
          <div className={ui.empty}>
            <h2>{search.noneTitle}</h2>
            <p>{search.none}</p>
            <Link className={ui.button} href={pathIn(locale, "/search")}>
              {state.toSearch}
            </Link>
          </div>
        ) : (
          <Endless
            // Another question begins at its own first page.
            key={here + addressOf(asked)}
            place={here + addressOf(asked)}
            first={found.listings.map(cardOf)}
            question={question}
            pageSize={PAGE}
            cursor={found.next_cursor}
            locale={locale}
            texts={{
              more: search.more,
              end: search.end,
              failed: search.moreFailed,
              card: cardTexts(locale),
            }}
          />
        )}
      </div>
    </div>
  )

  function facetsOf(
    { facets: told }: Found,
    { chosen }: Asked,
    without: readonly ChosenFacet[],
    language: Locale
  ): FilterFacet[] {
    return CHOSEN_FACETS.filter((facet) => !without.includes(facet)).map((facet) => {
      const values = told?.[facet] ?? []
      const nameOf = (value: string, label?: string | null) =>
        facet === "condition" ? (condition[value as "new"] ?? value) : (label ?? value)
      const known = values.map(({ value, label, count: n }) => ({
        value,
        label: nameOf(value, label),
        count: count(n, language),
      }))
      // What was chosen stays to be taken away, also where nothing is left of it.
      const lost = chosen[facet]
        .filter((value) => !known.some((one) => one.value.toLowerCase() === value.toLowerCase()))
        .map((value) => ({ value, label: nameOf(value), count: "0" }))
      return {
        facet,
        title: listing[facet as "brand"] ?? search[facet],
        values: [...known, ...lost],
      }
    })
  }
}

function Chosen({
  asked,
  here,
  facets,
  locale,
}: {
  asked: Asked
  here: string
  facets: readonly FilterFacet[]
  locale: Locale
}) {
  const { search } = textsOf(locale)
  const chips = facets.flatMap(({ facet, values }) =>
    asked.chosen[facet].map((value) => ({
      name: values.find((one) => one.value.toLowerCase() === value.toLowerCase())?.label ?? value,
      without: toggled(asked, facet, value),
    }))
  )
  const { min_price, max_price } = asked
  if (min_price !== null || max_price !== null) {
    const from = min_price === null ? "" : rupiah(min_price)
    const to = max_price === null ? "" : rupiah(max_price)
    chips.push({
      name: from && to ? `${from} – ${to}` : from ? `≥ ${from}` : `≤ ${to}`,
      without: { ...asked, min_price: null, max_price: null },
    })
  }
  if (asked.on_sale) chips.push({ name: search.onSale, without: { ...asked, on_sale: false } })
  if (chips.length === 0) return null
  return (
    <ul className={styles.chosen}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <Link
            href={here + addressOf(without)}
            aria-label={fill(search.remove, { name })}
            scroll={false}
          >
            {name} <Icon name="close" size={14} />
          </Link>
        </li>
      ))}
      <li>
        <Link className={styles.clear} href={here + addressOf(cleared(asked))} scroll={false}>
          {search.clear}
        </Link>
      </li>
    </ul>
  )
}
