import type { Metadata } from "next"
import { pathIn } from "@/locale"
import { addressOf, askedBy, countChosen, type SearchParams, savedOf } from "@/search/question"
import { Results } from "@/search/results"
import { SaveSearch } from "@/search/save-search"
import { alternates } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { isLoggedIn } from "@/server/reluv"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, texts } = await pageIn(params)
  const asked = askedBy(await searchParams)
  return {
    title: asked.q ? fill(texts.search.titleFor, { q: asked.q }) : texts.search.title,
    alternates: alternates(locale, `/search${addressOf(asked)}`),
    // Endless combinations of filters are no pages of their own.
    robots: countChosen(asked) > 1 || asked.q ? { index: false, follow: true } : undefined,
  }
}

export default async function Search({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const given = await searchParams
  const asked = askedBy(given)
  const { q } = asked
  // A city and what is on sale are no part of a saved search.
  const isWhole = !asked.on_sale && asked.chosen.city.length === 0
  const canSave = isWhole && (q !== "" || countChosen(asked) > 0) && (await isLoggedIn())
  return (
    <div className={ui.page}>
      <Results
        locale={locale}
        path="/search"
        searchParams={given}
        title={q ? fill(texts.search.titleFor, { q }) : texts.search.title}
        action={
          canSave ? (
            <SaveSearch
              key={addressOf(asked)}
              search={savedOf(asked, texts.search.title)}
              all={pathIn(locale, "/saved-searches")}
              texts={{ ...texts.savedSearches, errors: texts.errors }}
            />
          ) : null
        }
      />
    </div>
  )
}
