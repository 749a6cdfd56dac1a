import type { PublicSeller } from "medusa-plugin-reluv/client"
import type { Metadata } from "next"
import Link from "next/link"
import { cache, Suspense } from "react"
import { day } from "@/format"
import { type Locale, pathIn } from "@/locale"
import type { SearchParams } from "@/search/question"
import { Results } from "@/search/results"
import { alternates, preview } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask, askFor, isLoggedIn } from "@/server/reluv"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { Icon } from "@/ui/icon"
import { LiveLines } from "@/ui/live-lines"
import { Picture } from "@/ui/picture"
import { Badges, Logo, Rating } from "@/ui/shop-line"
import ui from "@/ui/ui.module.css"
import { Block } from "./block"
import { FollowButton } from "./follow-button"
import { Reviews } from "./reviews"
import styles from "./shop-page.module.css"

type Props = {
  params: Promise<{ locale: string; handle: string }>
  searchParams: Promise<SearchParams>
}

const read = cache(
  async (handle: string) => (await ask("GET /store/sellers/:handle", { params: { handle } })).seller
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await pageIn(params)
  const seller = await read((await params).handle)
  return {
    title: seller.name,
    description: seller.description ?? undefined,
    alternates: alternates(locale, `/shops/${seller.handle}`),
    openGraph: preview(locale, {
      path: `/shops/${seller.handle}`,
      picture: (seller.banner ?? seller.logo)?.src,
    }),
  }
}

/** A shop: who it is, what it sells and what buyers say of it. */
export default async function Shop({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const seller = await read((await params).handle)
  const path = `/shops/${seller.handle}`
  return (
    <div className={ui.page}>
      {seller.banner ? (
        <Picture className={styles.banner} picture={seller.banner} alt="" sizes="100vw" isFirst />
      ) : null}
      <header className={styles.head}>
        <Logo seller={seller} size="5rem" />
        <div className={styles.words}>
          <h1 className={ui.title}>{seller.name}</h1>
          <p className={styles.facts}>
            <Rating rating={seller.rating} locale={locale} />
            <span>
              <Icon name="pin" size={16} /> {seller.city}, {seller.province}
            </span>
          </p>
          <Badges seller={seller} locale={locale} />
        </div>
        <Suspense fallback={<span className={`${ui.skeleton} ${styles.follow}`} />}>
          <Follow handle={seller.handle} locale={locale} />
        </Suspense>
      </header>
      <Holiday seller={seller} locale={locale} />
      {seller.description ? <p className={styles.description}>{seller.description}</p> : null}
      <Suspense>
        <Lives seller_id={seller.id} locale={locale} />
      </Suspense>
      <section className={ui.section}>
        <Results
          locale={locale}
          path={path}
          searchParams={await searchParams}
          title={null}
          within={{ seller_id: seller.id }}
          hidden={["city"]}
        />
      </section>
      <section className={ui.section} id="reviews">
        <h2 className={ui.title}>{texts.shop.reviews}</h2>
        <Suspense fallback={<div className={ui.skeleton} style={{ height: "12rem" }} />}>
          <Reviews handle={seller.handle} locale={locale} />
        </Suspense>
      </section>
      <div className={styles.ends}>
        <Link
          className={ui.plain}
          href={pathIn(locale, `/reports/new?kind=seller&id=${seller.id}`)}
          prefetch={false}
        >
          {texts.listing.report}
        </Link>
        {(await isLoggedIn()) ? (
          <Block
            sellerId={seller.id}
            all={pathIn(locale, "/account/blocks")}
            texts={{ ...texts.blocks, no: texts.order.no, errors: texts.errors }}
          />
        ) : null}
      </div>
    </div>
  )
}

/** What it shows live now, and what it will. */
async function Lives({ seller_id, locale }: { seller_id: string; locale: Locale }) {
  const { home } = textsOf(locale)
  const [on, next] = await Promise.all([
    askFor("GET /store/live", { query: { seller_id, limit: 1 } }),
    askFor("GET /store/live", { query: { seller_id, status: "scheduled", limit: 3 } }),
  ])
  const sales = [...(on?.live_sales ?? []), ...(next?.live_sales ?? [])]
  if (sales.length === 0) return null
  return (
    <section className={ui.section}>
      <h2 className={ui.eyebrow}>{home.live}</h2>
      <LiveLines sales={sales} locale={locale} />
    </section>
  )
}

function Holiday({ seller, locale }: { seller: PublicSeller; locale: Locale }) {
  const { shop, listing } = textsOf(locale)
  const { is_open, closed_message, reopens_at, closes_at } = seller
  if (is_open && !closes_at) return null
  return (
    <div className={`${ui.notice} ${ui.noticeWarn} ${styles.holiday}`}>
      <strong>
        {is_open && closes_at
          ? fill(shop.holidaySoon, { time: day(closes_at, locale) })
          : shop.holiday}
      </strong>
      {closed_message ? <q>{closed_message}</q> : null}
      {reopens_at ? <p>{fill(listing.holidayUntil, { time: day(reopens_at, locale) })}</p> : null}
    </div>
  )
}

async function Follow({ handle, locale }: { handle: string; locale: Locale }) {
  const { shop, errors } = textsOf(locale)
  const loggedIn = await isLoggedIn()
  const follows = loggedIn ? await askFor("GET /store/follows", { query: { limit: 100 } }) : null
  return (
    <FollowButton
      handle={handle}
      follows={follows?.sellers.some((seller) => seller.handle === handle) ?? false}
      login={
        loggedIn
          ? null
          : pathIn(locale, `/login?next=${encodeURIComponent(pathIn(locale, `/shops/${handle}`))}`)
      }
      texts={{ follow: shop.follow, following: shop.following, errors }}
    />
  )
}
