import type { AnswerOf } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { pathIn } from "@/locale"
import { addressOf, askedBy } from "@/search/question"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import ui from "@/ui/ui.module.css"
import { SavedSearch } from "./saved-search"

type Props = { params: Promise<{ locale: string }> }
type Saved = AnswerOf<"GET /store/saved-searches">["saved_searches"][number]

export const generateMetadata = ownHead((texts) => texts.savedSearches.title)

/** What somebody wants to be told of when it comes. */
export default async function SavedSearches({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { saved_searches } = await ask("GET /store/saved-searches")
  const t = texts.savedSearches
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{t.title}</h1>
      {saved_searches.length === 0 ? (
        <div className={ui.empty}>
          <h2>{t.none}</h2>
          <p>{t.noneText}</p>
          <Link className={ui.button} href={pathIn(locale, "/search")}>
            {texts.state.toSearch}
          </Link>
        </div>
      ) : (
        <ul>
          {saved_searches.map((saved) => (
            <SavedSearch
              key={saved.id}
              saved={{ id: saved.id, name: saved.name, alerts: saved.alerts }}
              href={pathIn(locale, `/search${searchOf(saved)}`)}
              texts={{ ...t, errors: texts.errors }}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** The address that asks what was saved. */
function searchOf(saved: Saved): string {
  const { q, min_price, max_price, category_id, condition, brand, size, color } = saved
  return addressOf(
    askedBy({
      q: q ?? undefined,
      category_id,
      condition,
      brand,
      size,
      color,
      min_price: min_price?.toString(),
      max_price: max_price?.toString(),
    })
  )
}
