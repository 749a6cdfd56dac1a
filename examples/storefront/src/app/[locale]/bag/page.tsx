import Link from "next/link"
import { rupiah } from "@/format"
import { pathIn } from "@/locale"
import type { BagItem } from "@/server/bag"
import { bagPieces, byShop } from "@/server/bag-pieces"
import { ownHead, pageIn } from "@/server/page"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { listingPath } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Picture } from "@/ui/picture"
import ui from "@/ui/ui.module.css"
import styles from "./bag.module.css"
import { TakeOut } from "./take-out"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.bag.title)

/** What somebody means to buy, shop by shop, as it is now. */
export default async function Bag({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const t = texts.bag
  const { pieces, missing } = await bagPieces()
  if (pieces.length === 0 && missing.length === 0) {
    return (
      <div className={ui.empty}>
        <h1>{t.emptyTitle}</h1>
        <p>{t.empty}</p>
        <Link className={ui.button} href={pathIn(locale, "/search")}>
          {texts.state.toSearch}
        </Link>
      </div>
    )
  }
  const buyable = pieces.filter(({ gone, closed }) => !gone && !closed)
  const sum = buyable.reduce((all, { price }) => all + price, 0)
  const isReady = buyable.length === pieces.length && missing.length === 0
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{t.title}</h1>
      <p className={ui.soft}>{t.hint}</p>
      <div className={styles.layout}>
        <div>
          {missing.length > 0 ? <Missing items={missing} texts={t} /> : null}
          {byShop(pieces).map(([first, ...rest]) =>
            first ? (
              <section key={first.seller.id} className={styles.shop}>
                <h2>
                  <Link href={pathIn(locale, `/shops/${first.seller.handle}`)}>
                    <Icon name="shop" size={18} /> {first.seller.name}
                  </Link>
                </h2>
                <ul>
                  {[first, ...rest].map((piece) => (
                    <li key={piece.variant_id} className={styles.piece}>
                      <span className={styles.picture}>
                        <Picture picture={piece.picture} alt="" sizes="6rem" />
                      </span>
                      <div>
                        <span className={`${ui.small} ${ui.soft}`}>{piece.brand}</span>
                        <p>
                          <Link
                            className={styles.title}
                            href={pathIn(
                              locale,
                              listingPath({ id: piece.listing_id, handle: piece.handle })
                            )}
                          >
                            {piece.title}
                          </Link>
                        </p>
                        {piece.by_offer ? (
                          <p>
                            <span className={`${ui.chip} ${ui.chipGood}`}>{t.byOffer}</span>
                          </p>
                        ) : null}
                        {piece.variant ? (
                          <span className={`${ui.small} ${ui.soft}`}>{piece.variant}</span>
                        ) : null}
                        {piece.order_id ? (
                          <p>
                            <Link href={pathIn(locale, `/orders/${piece.order_id}`)}>
                              {t.ordered}
                            </Link>
                          </p>
                        ) : piece.gone || piece.closed ? (
                          <p>
                            <span className={`${ui.chip} ${ui.chipWarn}`}>
                              {piece.gone ? t.gone : texts.listing.holidayTitle}
                            </span>
                          </p>
                        ) : null}
                        <TakeOut variantId={piece.variant_id} name={t.remove} title={piece.title} />
                      </div>
                      <p className={styles.price}>
                        {rupiah(piece.price)}
                        {piece.compare_at ? <s>{rupiah(piece.compare_at)}</s> : null}
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null
          )}
        </div>
        <aside className={styles.sum}>
          <dl>
            <div>
              <dt>
                {t.subtotal} ({fill(t.pieces, { n: buyable.length })})
              </dt>
              <dd>{rupiah(sum)}</dd>
            </div>
          </dl>
          <p className={`${ui.small} ${ui.soft}`}>{isReady ? t.shippingLater : t.goneHint}</p>
          {isReady ? (
            <Link className={`${ui.button} ${ui.wide}`} href={pathIn(locale, "/checkout")}>
              {t.checkout}
            </Link>
          ) : null}
        </aside>
      </div>
    </div>
  )
}

/** What was taken off the marketplace since, by the name that it had. */
function Missing({ items, texts: t }: { items: readonly BagItem[]; texts: Texts["bag"] }) {
  return (
    <section className={styles.shop}>
      <h2>{t.missing}</h2>
      <ul>
        {items.map(({ variant_id, title }) => (
          <li key={variant_id} className={styles.piece}>
            <span className={styles.picture} />
            <div>
              <p>{title || t.nameless}</p>
              <p>
                <span className={`${ui.chip} ${ui.chipWarn}`}>{t.gone}</span>
              </p>
              <TakeOut variantId={variant_id} name={t.remove} title={title || t.nameless} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
