import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { ModeratedReview } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { HideDrawer } from "./hide-drawer"
import { Stars } from "./stars"

type Props = { review: ModeratedReview }

/** One review with what speaks against it. */
export function ReviewItem({ review }: Props) {
  const { t, time } = useTexts()
  const { seller, title, text, answer, hidden } = review
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <Stars rating={review.rating} />
          <State review={review} />
          <Text size="small" className="text-ui-fg-subtle">
            {t(`reviews.kinds.${review.kind}`)} · {review.author ?? t("reviews.guest")} ·{" "}
            <time dateTime={review.written_at}>{time(review.written_at)}</time>
          </Text>
        </div>
        <Text size="small" weight="plus" className="break-words">
          <Link
            to={`/sellers/${encodeURIComponent(seller.id)}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {seller.name || seller.id}
          </Link>
          {title && ` · ${title}`}
        </Text>
        {text && (
          <Text size="small" className="break-words whitespace-pre-wrap">
            {text}
          </Text>
        )}
        <Photos review={review} />
        {answer && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("reviews.answered", { text: answer.text })}
          </Text>
        )}
        <Doubts review={review} />
        {hidden && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("reviews.hiddenBecause", { reason: hidden.reason })}
          </Text>
        )}
      </div>
      <div className="shrink-0">
        {hidden ? <RestoreButton review={review} /> : <HideDrawer review={review} />}
      </div>
    </li>
  )
}

function State({ review: { hidden, is_shown } }: Props) {
  const { t } = useTexts()
  if (hidden) return <StatusBadge color="red">{t("reviews.states.hidden")}</StatusBadge>
  return is_shown ? (
    <StatusBadge color="green">{t("reviews.states.shown")}</StatusBadge>
  ) : (
    <StatusBadge color="grey">{t("reviews.states.blind")}</StatusBadge>
  )
}

function Photos({ review: { photos } }: Props) {
  const { t } = useTexts()
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map(({ url, src }, index) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <img
              src={src}
              alt={t("reviews.photo", { number: index + 1 })}
              loading="lazy"
              className="border-ui-border-base h-16 w-16 rounded border object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Why it may not be what it seems, and who says so. */
function Doubts({ review: { suspicions, reports, of_refunded } }: Props) {
  const { t } = useTexts()
  return (
    <>
      {(suspicions.length > 0 || of_refunded) && (
        <div className="flex flex-wrap gap-2">
          {of_refunded && <Badge size="2xsmall">{t("reviews.refunded")}</Badge>}
          {suspicions.map((suspicion) => (
            <Badge key={suspicion} size="2xsmall" color="orange">
              {t(`reviews.suspicions.${suspicion}`)}
            </Badge>
          ))}
        </div>
      )}
      {reports.map(({ reason, text, at }) => (
        <Text key={at} size="small" className="text-ui-fg-error break-words">
          {t("reviews.reported", { reason: t(`reviews.reportReasons.${reason}`) })}
          {text && `: ${text}`}
        </Text>
      ))}
    </>
  )
}

function RestoreButton({ review: { id } }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const path = `/admin/reluv/reviews/${encodeURIComponent(id)}/restore`
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() => void act({ path, done: t("reviews.restoreDone") })}
    >
      {t("reviews.restore")}
    </Button>
  )
}
