import Link from "next/link"
import { rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import styles from "../../seller.module.css"
import { listingChoices } from "../choices"
import { ChangeListing } from "./change-listing"
import { DeleteListing, EditListing } from "./edit-listing"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.shopWork.title)

/** A piece of one's own: how it stands, who looked, and what can be changed without listing it anew. */
export default async function OwnListing({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { id } = await params
  const { listing } = await ask("GET /seller/listings/:id", {
    params: { id },
    headers,
  })
  const { status, status_reason, price, variants } = listing
  const t = texts.ownListing
  const isForSale = status === "active" || status === "reserved"
  const isHidden = status === "inactive" || status === "draft" || status === "rejected"
  const choices = await listingChoices(locale)
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
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
      {price === null || (variants.length === 1 && (isForSale || isHidden)) ? null : (
        <p>{rupiah(price)}</p>
      )}
      <ChangeListing
        listing={{
          id,
          price: variants.length === 1 && (isForSale || isHidden) ? price : null,
          next: isForSale ? "inactive" : isHidden ? "active" : null,
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
      {isForSale || isHidden ? (
        <section className={ui.section}>
          <details>
            <summary className={ui.strong}>{t.edit}</summary>
            <EditListing
              listing={listing}
              sellerId={shop.id}
              {...choices}
              texts={{
                ...texts.shopWork,
                saveAll: t.saveAll,
                saved: t.saved,
                errors: texts.errors,
              }}
            />
          </details>
          <DeleteListing
            id={id}
            sellerId={shop.id}
            next={pathIn(locale, "/seller/listings")}
            texts={{ ...t, yes: texts.order.yes, no: texts.order.no, errors: texts.errors }}
          />
        </section>
      ) : null}
      {isForSale || status === "sold" ? (
        <p className={ui.section}>
          <Link href={pathIn(locale, `/listings/${id}`)}>{t.asBuyers}</Link>
        </p>
      ) : null}
    </div>
  )
}
