import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { rupiah } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { ChangeListing } from "./change-listing"

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopWork.title, robots: { index: false } }
}

/** A piece of one's own: how it stands, who looked, and what can be changed without listing it anew. */
export default async function OwnListing({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const shop = await ownShop()
  if (!shop) notFound()
  const { id } = await params
  const { listing } = await ask("GET /seller/listings/:id", {
    params: { id },
    headers: { "x-seller-id": shop.id },
  })
  const { status, status_reason, price, variants } = listing
  const t = texts.ownListing
  const isForSale = status === "active" || status === "reserved"
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link className={ui.plain} href={pathIn(locale, "/seller")}>
        ← {shop.name}
      </Link>
      <h1 className={ui.title}>{listing.title}</h1>
      <p>
        <strong>{texts.shopWork.status[status]}</strong>{" "}
        <span className={ui.soft}>
          {fill(texts.listing.views, { n: listing.views })} ·{" "}
          {fill(texts.listing.wishes, { n: listing.wishes })}
        </span>
      </p>
      {status_reason ? <p className={`${ui.notice} ${ui.noticeWarn}`}>{status_reason}</p> : null}
      {listing.pictures.length > 0 ? (
        <ul className={styles.photos}>
          {listing.pictures.map(({ src }) => (
            <li key={src}>
              <img src={src} alt="" width={4} height={5} loading="lazy" />
            </li>
          ))}
        </ul>
      ) : null}
      {price === null ? null : <p>{rupiah(price)}</p>}
      <ChangeListing
        listing={{
          id,
          price: variants.length === 1 ? price : null,
          next: isForSale ? "inactive" : status === "inactive" ? "active" : null,
        }}
        sellerId={shop.id}
        texts={{
          price: texts.shopWork.price,
          save: t.save,
          saved: t.saved,
          hide: t.hide,
          show: t.show,
          errors: texts.errors,
        }}
      />
      {isForSale || status === "sold" ? (
        <p className={ui.section}>
          <Link href={pathIn(locale, `/listings/${id}`)}>{t.asBuyers}</Link>
        </p>
      ) : null}
    </div>
  )
}
