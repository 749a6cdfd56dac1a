import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { Listings } from "@/ui/listings"
import ui from "@/ui/ui.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ cursor?: string }>
}

export const generateMetadata = ownHead((texts) => texts.site.wishes)

/** What somebody has marked, of guests too, and what became of it. */
export default async function Wishes({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { cursor } = await searchParams
  const { listings, next_cursor } = await ask("GET /store/wishes", {
    query: { limit: 40, ...(typeof cursor === "string" && { cursor }) },
  })
  if (listings.length === 0) {
    return (
      <div className={ui.empty}>
        <h1>{texts.account.noWishes}</h1>
        <p>{texts.account.noWishesText}</p>
        <Link className={ui.button} href={pathIn(locale, "/search")}>
          {texts.state.toSearch}
        </Link>
      </div>
    )
  }
  return (
    <div className={ui.page}>
      <div className={ui.sectionHead}>
        <h1 className={ui.title}>{texts.site.wishes}</h1>
      </div>
      <Listings listings={listings} locale={locale} first={4} />
      {next_cursor ? (
        <Link
          className={`${ui.button} ${ui.quiet}`}
          href={pathIn(locale, `/wishes?cursor=${encodeURIComponent(next_cursor)}`)}
        >
          {texts.search.more}
        </Link>
      ) : null}
    </div>
  )
}
