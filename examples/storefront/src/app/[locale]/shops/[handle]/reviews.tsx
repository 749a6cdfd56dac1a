import type { ReviewView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { day } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { askFor } from "@/server/reluv"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import { Picture } from "@/ui/picture"
import ui from "@/ui/ui.module.css"
import styles from "./shop-page.module.css"

/** What buyers say of a shop, with its means. */
export async function Reviews({ handle, locale }: { handle: string; locale: Locale }) {
  const { shop } = textsOf(locale)
  const answer = await askFor("GET /store/sellers/:handle/reviews", {
    params: { handle },
    query: { limit: 9 },
  })
  if (!answer?.reviews.length) return <p className={ui.soft}>{shop.noReviews}</p>
  const { reviews, rating, aspects } = answer
  const means = (["description", "shipping", "communication"] as const).flatMap((aspect) => {
    const mean = aspects[aspect]
    return mean === null ? [] : [{ aspect, mean }]
  })
  return (
    <>
      <div className={styles.means}>
        <p>
          <span className={styles.average}>
            {rating.average?.toLocaleString(locale, {
              minimumFractionDigits: 1,
              maximumFractionDigits: 1,
            })}
          </span>{" "}
          <span className={ui.soft}>
            {fill(textsOf(locale).seller.reviews, { n: rating.count })}
          </span>
        </p>
        <dl>
          {means.map(({ aspect, mean }) => (
            <div key={aspect}>
              <dt>{shop.aspects[aspect]}</dt>
              <dd>
                <meter min={1} max={5} value={mean}>
                  {mean}
                </meter>{" "}
                {mean.toLocaleString(locale, { maximumFractionDigits: 1 })}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <ul className={styles.reviews}>
        {reviews.map((review) => (
          <Review key={review.id} review={review} locale={locale} />
        ))}
      </ul>
    </>
  )
}

function Review({ review, locale }: { review: ReviewView; locale: Locale }) {
  const { shop, order } = textsOf(locale)
  const { rating, text, photos, author, written_at, title, listing_id, answer } = review
  return (
    <li className={styles.review}>
      <p>
        <span
          className={styles.stars}
          role="img"
          aria-label={fill(order.review.stars, { n: rating })}
        >
          {"★".repeat(rating)}
          <span>{"★".repeat(5 - rating)}</span>
        </span>
      </p>
      {text ? <p className={styles.text}>{text}</p> : null}
      {photos.length > 0 ? (
        <p className={styles.photos}>
          {photos.map((photo) => (
            <Picture key={photo.src} picture={photo} alt="" sizes="6rem" />
          ))}
        </p>
      ) : null}
      <p className={`${ui.small} ${ui.soft}`}>
        {author ?? shop.guest} · {day(written_at, locale)}
        {title && listing_id ? (
          <>
            {" · "}
            <Link href={pathIn(locale, `/listings/${listing_id}`)} prefetch={false}>
              {title}
            </Link>
          </>
        ) : null}
      </p>
      {answer ? (
        <blockquote className={styles.answer}>
          <strong>{shop.answer}</strong>
          <p>{answer.text}</p>
        </blockquote>
      ) : null}
    </li>
  )
}
