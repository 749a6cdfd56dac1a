import type { ListingDetail } from "medusa-plugin-reluv/client"
import type { Metadata } from "next"
import Link from "next/link"
import { cache, Suspense } from "react"
import { count, day, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { bagItems } from "@/server/bag"
import { categories } from "@/server/catalog"
import { alternates, preview } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask, askFor } from "@/server/reluv"
import { isWished } from "@/server/wishes"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { listingPath } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { JsonLd } from "@/ui/json-ld"
import { Listings, ListingsSkeleton } from "@/ui/listings"
import { ShopLine } from "@/ui/shop-line"
import ui from "@/ui/ui.module.css"
import { BuyBox } from "./buy-box"
import { Defects, Facts, Measurements } from "./facts"
import { Gallery } from "./gallery"
import styles from "./listing.module.css"
import { asProduct } from "./product"
import { StateNotice } from "./state-notice"
import { Usually } from "./usually"
import { Visit } from "./visit"

type Props = { params: Promise<{ locale: string; id: string }> }

const read = cache(
  async (id: string) => (await ask("GET /store/listings/:id", { params: { id } })).listing
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, texts } = await pageIn(params)
  const listing = await read((await params).id)
  const { title, brand, size, condition, price, status, description, picture } = listing
  const facts = [texts.condition[condition], size && `${texts.listing.size} ${size}`, rupiah(price)]
  return {
    title: brand ? `${title} – ${brand}` : title,
    description: `${facts.filter(Boolean).join(" · ")}. ${description ?? ""}`.slice(0, 180),
    alternates: alternates(locale, listingPath(listing)),
    openGraph: preview(locale, { path: listingPath(listing), picture: picture?.src }),
    // What is sold stays to be found by its link, not by searching.
    robots: status === "sold" ? { index: false, follow: true } : undefined,
  }
}

/** One piece: what it is, what is wrong with it, who sells it and what it costs. */
export default async function Listing({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const listing = await read((await params).id)
  const [all, bag, wished] = await Promise.all([categories(), bagItems(), isWished(listing.id)])
  const own = new Set(listing.category_ids)
  const path = all.filter(({ id }) => own.has(id)).toSorted((a, b) => a.level - b.level)
  const category = path.at(-1)
  const { title, brand, seller, pictures, description } = listing
  const t = texts.listing
  return (
    <article className={styles.page}>
      <JsonLd data={asProduct(listing, path, locale)} />
      <Visit listingId={listing.id} />
      <nav className={styles.path} aria-label={t.category}>
        {path.map(({ id, name, handle }) => (
          <Link key={id} href={pathIn(locale, `/categories/${handle}`)} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
      <Gallery
        title={title}
        pictures={pictures.map(({ src, srcset }) => ({ src, srcset }))}
        texts={{
          picture: t.picture,
          zoom: t.zoom,
          enlarge: t.enlarge,
          next: t.next,
          previous: t.previous,
          close: texts.site.close,
        }}
      />
      <div className={styles.words}>
        <header className={styles.head}>
          {brand ? (
            <Link
              className={styles.brand}
              href={pathIn(locale, `/search?brand=${encodeURIComponent(brand)}`)}
              prefetch={false}
            >
              {brand}
            </Link>
          ) : null}
          <h1 className={styles.title}>{title}</h1>
          <Price listing={listing} locale={locale} />
          <Usually listing={listing} category={category?.id} locale={locale} />
          <p className={styles.glance}>
            {[
              listing.size,
              listing.has_tags ? texts.condition.withTags : texts.condition[listing.condition],
              listing.color,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </header>
        <StateNotice listing={listing} locale={locale} />
        <BuyBox
          listing={{
            id: listing.id,
            title,
            isForSale: listing.status === "active" && seller.is_open,
            variants: listing.variants.map(({ id, title: name, available, price }) => ({
              id,
              name,
              available,
              price,
            })),
          }}
          inBag={bag
            .filter(({ listing_id }) => listing_id === listing.id)
            .map((item) => item.variant_id)}
          wished={wished}
          similarPath={pathIn(locale, category ? `/categories/${category.handle}` : "/search")}
          bagPath={pathIn(locale, "/bag")}
          chatPath={pathIn(locale, `/conversations/new?listing=${listing.id}`)}
          reportPath={pathIn(locale, `/reports/new?kind=listing&id=${listing.id}`)}
          offerPath={pathIn(locale, `/offers/new?listing=${listing.id}`)}
          texts={{ ...pick(t), errors: texts.errors }}
        />
        <Defects listing={listing} locale={locale} />
        <Facts listing={listing} category={category} locale={locale} />
        <Measurements listing={listing} category={category} locale={locale} />
        {description ? (
          <section>
            <h2 className={styles.heading}>{t.description}</h2>
            <p className={styles.description}>{description}</p>
          </section>
        ) : null}
        <section className={styles.seller}>
          <h2 className={ui.hidden}>{t.seller}</h2>
          <ShopLine seller={seller} locale={locale} />
          <Ships handle={seller.handle} locale={locale} />
        </section>
        <section className={styles.safe}>
          <Icon name="shield" size={26} />
          <div>
            <h2>{t.safe}</h2>
            <p className={ui.soft}>{t.safeText}</p>
          </div>
        </section>
        <p className={`${ui.small} ${ui.soft}`}>
          {fill(t.views, { n: count(listing.views, locale) })} ·{" "}
          {fill(t.wishes, { n: count(listing.wishes, locale) })} · {t.listed}{" "}
          {day(listing.created_at, locale)}
        </p>
      </div>
      <Suspense fallback={<ListingsSkeleton as="row" count={5} />}>
        <Alike listing={listing} locale={locale} />
      </Suspense>
    </article>
  )
}

function pick(t: ReturnType<typeof textsOf>["listing"]) {
  const { similar, addToBag, toBag, choose, gone, wish, unwish, offer, chat, report } = t
  return { similar, addToBag, toBag, choose, gone, wish, unwish, offer, chat, report }
}

function Price({ listing, locale }: { listing: ListingDetail; locale: Locale }) {
  const { listing: t } = textsOf(locale)
  const { price, compare_at, discount_percent, original_price, sale_ends_at, campaign } = listing
  return (
    <div className={styles.prices}>
      <strong className={compare_at ? styles.sale : undefined}>{rupiah(price)}</strong>
      {compare_at ? (
        <>
          <s title={t.was}>{rupiah(compare_at)}</s>
          <span className={styles.off}>
            {campaign ? `${campaign.badge} ` : ""}
            {fill(t.off, { n: discount_percent ?? 0 })}
          </span>
        </>
      ) : null}
      {original_price ? (
        <span className={styles.original}>
          {fill(t.original, { price: rupiah(original_price) })}
        </span>
      ) : null}
      {sale_ends_at ? (
        <span className={styles.original}>
          {fill(t.saleEnds, { time: day(sale_ends_at, locale) })}
        </span>
      ) : null}
    </div>
  )
}

async function Ships({ handle, locale }: { handle: string; locale: Locale }) {
  const { listing: t, seller: s } = textsOf(locale)
  const answer = await askFor("GET /store/sellers/:handle", { params: { handle } })
  if (!answer) return null
  const { city, response_time } = answer.seller
  const minutes = response_time?.median_minutes
  const time = minutes === undefined ? null : spanOf(minutes, s)
  return (
    <ul className={styles.ships}>
      <li>
        <Icon name="truck" size={18} /> {fill(t.ships, { city })}
      </li>
      {time ? (
        <li>
          <Icon name="clock" size={18} /> {fill(s.reply, { time })}
        </li>
      ) : null}
    </ul>
  )
}

function spanOf(minutes: number, s: ReturnType<typeof textsOf>["seller"]): string {
  if (minutes < 60) return fill(s.minutes, { n: Math.max(1, minutes) })
  if (minutes < 24 * 60) return fill(s.hours, { n: Math.ceil(minutes / 60) })
  return fill(s.days, { n: Math.ceil(minutes / 60 / 24) })
}

async function Alike({ listing, locale }: { listing: ListingDetail; locale: Locale }) {
  const { listing: t } = textsOf(locale)
  const params = { id: listing.id }
  const [similar, look] = await Promise.all([
    askFor("GET /store/listings/:id/similar", { params, query: { limit: 10 } }),
    askFor("GET /store/listings/:id/look", { params, query: { limit: 10 } }),
  ])
  const rows = [
    { title: t.similar, listings: similar?.listings ?? [] },
    { title: t.look, listings: look?.listings ?? [] },
  ]
  return (
    <div className={styles.alike}>
      {rows.map(({ title, listings }) =>
        listings.length > 0 ? (
          <section key={title}>
            <div className={ui.sectionHead}>
              <h2 className={ui.title}>{title}</h2>
            </div>
            <Listings as="row" listings={listings} locale={locale} />
          </section>
        ) : null
      )}
    </div>
  )
}
