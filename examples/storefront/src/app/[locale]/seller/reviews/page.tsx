import { day } from "@/format"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { cursorIn, More } from "@/ui/more"
import ui from "@/ui/ui.module.css"
import { AnswerReview } from "./answer-review"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.shop.reviews)

/** What buyers say of the shop, and what it answers: once, for everybody to read. */
export default async function SellerReviews({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { reviews, next_cursor } = await ask("GET /seller/reviews", {
    query: { limit: 50, ...cursorIn(await searchParams) },
    headers,
  })
  const t = texts.shop
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
      <h1 className={ui.title}>{t.reviews}</h1>
      {reviews.length === 0 ? <p className={ui.soft}>{t.noReviews}</p> : null}
      {reviews.map((review) => (
        <article key={review.id} className={ui.section}>
          <p>
            <strong>{fill(texts.order.review.stars, { n: review.rating })}</strong>{" "}
            <span className={ui.soft}>
              {review.author ?? t.guest} · {day(review.written_at, locale)}
              {review.title ? ` · ${fill(t.bought, { title: review.title })}` : null}
            </span>
          </p>
          {review.text ? <p>{review.text}</p> : null}
          {review.answer ? (
            <p className={ui.notice}>
              <strong>{t.answer}</strong> {review.answer.text}
            </p>
          ) : (
            <AnswerReview
              reviewId={review.id}
              sellerId={shop.id}
              texts={{ ...texts.ownReviews, errors: texts.errors }}
            />
          )}
        </article>
      ))}
      <More path="/seller/reviews" cursor={next_cursor} locale={locale} />
    </div>
  )
}
