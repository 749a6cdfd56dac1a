import type { ListingView } from "medusa-plugin-reluv/client"
import type { Metadata } from "next"
import Link from "next/link"
import { type ReactNode, Suspense } from "react"
import { count } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { categories } from "@/server/catalog"
import { alternates, preview } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask, askFor, isLoggedIn } from "@/server/reluv"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { cardOf, listingPath } from "@/ui/card"
import { Countdown } from "@/ui/countdown"
import { Listings, ListingsSkeleton } from "@/ui/listings"
import { LiveLines } from "@/ui/live-lines"
import { Picture } from "@/ui/picture"
import { ShopLine } from "@/ui/shop-line"
import ui from "@/ui/ui.module.css"
import styles from "./home.module.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await pageIn(params)
  return { alternates: alternates(locale, "/"), openGraph: preview(locale, { path: "/" }) }
}

/** What is new, what is cheaper than it was, and from whom. */
export default async function Home({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const [{ listings, count: all }, loggedIn] = await Promise.all([
    ask("GET /store/listings", { query: { limit: 16 } }),
    isLoggedIn(),
  ])
  const hero = listings.find(({ picture }) => picture)
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.heroText}>
          <h1>{texts.home.heroTitle}</h1>
          <p>{fill(texts.home.heroText, { n: count(all, locale) })}</p>
          <Link className={ui.button} href={pathIn(locale, "/search?order=newest")}>
            {texts.home.heroAction}
          </Link>
        </div>
        {hero ? (
          <Link
            className={styles.heroPicture}
            href={pathIn(locale, listingPath(cardOf(hero)))}
            prefetch={false}
          >
            <Picture
              picture={hero.picture}
              alt={hero.title}
              sizes="(min-width: 52rem) 40vw, 100vw"
              isFirst
            />
          </Link>
        ) : null}
      </section>
      <div className={ui.page}>
        <Suspense>
          <Campaigns locale={locale} />
        </Suspense>
        <Suspense>
          <Lives locale={locale} />
        </Suspense>
        <Section
          title={texts.home.fresh}
          href={pathIn(locale, "/search?order=newest")}
          more={texts.home.all}
        >
          <Listings listings={listings.slice(1, 9)} locale={locale} />
        </Section>
        <Categories locale={locale} />
        <Suspense fallback={<ListingsSkeleton as="row" count={6} />}>
          <OnSale locale={locale} />
        </Suspense>
        {loggedIn ? (
          <Suspense fallback={<ListingsSkeleton as="row" count={6} />}>
            <ForMe locale={locale} />
          </Suspense>
        ) : null}
        <Suspense fallback={<ListingsSkeleton as="row" count={6} />}>
          <Popular locale={locale} shown={listings} />
        </Suspense>
        <Suspense>
          <Shops locale={locale} />
        </Suspense>
      </div>
    </>
  )
}

function Section({
  title,
  href,
  more,
  children,
}: {
  title: string
  href?: string
  more?: string
  children: ReactNode
}) {
  return (
    <section className={ui.section}>
      <div className={ui.sectionHead}>
        <h2 className={ui.title}>{title}</h2>
        {href ? (
          <Link className={ui.more} href={href} prefetch={false}>
            {more}
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  )
}

async function Campaigns({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const answer = await askFor("GET /store/campaigns")
  const next = answer?.campaigns.find(({ status }) => status !== "ended")
  if (!answer || !next) return null
  const runs = next.status === "running"
  return (
    <Link
      className={styles.campaign}
      href={pathIn(locale, `/campaigns/${next.handle}`)}
      prefetch={false}
    >
      <span className={ui.eyebrow}>{runs ? home.campaignNow : home.campaignSoon}</span>
      <strong>{next.title}</strong>
      <span>
        {runs ? home.campaignEnds : home.campaignBegins}{" "}
        <Countdown until={runs ? next.ends_at : next.starts_at} now={answer.now} locale={locale} />
      </span>
    </Link>
  )
}

/** What shops show live just now, else what is announced next. */
async function Lives({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const [on, next] = await Promise.all([
    askFor("GET /store/live", { query: { limit: 3 } }),
    askFor("GET /store/live", { query: { status: "scheduled", limit: 3 } }),
  ])
  const shown = [...(on?.live_sales ?? []), ...(next?.live_sales ?? [])].slice(0, 3)
  if (shown.length === 0) return null
  return (
    <Section title={home.live} href={pathIn(locale, "/live")} more={home.all}>
      <LiveLines sales={shown} locale={locale} />
    </Section>
  )
}

async function Categories({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const top = (await categories()).filter(({ level, on_sale }) => level === 0 && on_sale > 0)
  if (top.length === 0) return null
  return (
    <Section title={home.categories}>
      <ul className={styles.categories}>
        {top.map(({ id, name, handle, image_url, on_sale }) => (
          <li key={id}>
            <Link href={pathIn(locale, `/categories/${handle}`)} prefetch={false}>
              <Picture
                picture={image_url ? { src: image_url, srcset: null } : null}
                alt=""
                sizes="14rem"
              />
              <span>{name}</span>
              <span className={ui.soft}>{count(on_sale, locale)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function OnSale({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const answer = await askFor("GET /store/listings", { query: { on_sale: true, limit: 12 } })
  if (!answer?.listings.length) return null
  return (
    <Section title={home.sale} href={pathIn(locale, "/search?on_sale=true")} more={home.all}>
      <Listings as="row" listings={answer.listings} locale={locale} />
    </Section>
  )
}

async function Popular({ locale, shown }: { locale: Locale; shown: readonly ListingView[] }) {
  const { home } = textsOf(locale)
  const answer = await askFor("GET /store/listings", { query: { order: "popular", limit: 24 } })
  const above = new Set(shown.slice(0, 9).map(({ id }) => id))
  const others = answer?.listings.filter(({ id }) => !above.has(id)).slice(0, 12)
  if (!others?.length) return null
  return (
    <Section title={home.popular} href={pathIn(locale, "/search?order=popular")} more={home.all}>
      <Listings as="row" listings={others} locale={locale} />
    </Section>
  )
}

async function ForMe({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const [feed, liked] = await Promise.all([
    askFor("GET /store/follows/feed", { query: { limit: 12 } }),
    askFor("GET /store/recommendations", { query: { limit: 12 } }),
  ])
  return (
    <>
      {feed?.listings.length ? (
        <Section title={home.followed}>
          <Listings as="row" listings={feed.listings} locale={locale} />
        </Section>
      ) : null}
      {liked?.recommendations.length ? (
        <Section title={home.recommended}>
          <Listings
            as="row"
            listings={liked.recommendations.map(({ listing }) => listing)}
            locale={locale}
          />
        </Section>
      ) : null}
    </>
  )
}

async function Shops({ locale }: { locale: Locale }) {
  const { home } = textsOf(locale)
  const answer = await askFor("GET /store/rankings/sellers", {
    query: { period: "month", limit: 6 },
  })
  if (!answer?.ranking.length) return null
  return (
    <Section title={home.shops} href={pathIn(locale, "/shops")} more={home.all}>
      <ul className={styles.shops}>
        {answer.ranking.map(({ seller, pieces }) => (
          <li key={seller.id}>
            <ShopLine
              seller={seller}
              locale={locale}
              note={`${seller.city} · ${fill(home.sold, { n: count(pieces, locale) })}`}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
