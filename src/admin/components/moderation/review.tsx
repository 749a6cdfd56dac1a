import { Badge, Heading, InlineTip, Text } from "@medusajs/ui"
import type { ModerationView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { PastVerdicts } from "../listing/past-verdicts"
import { Pictures } from "./pictures"
import { ReviewFacts } from "./review-facts"
import { ShopFacts } from "./shop-facts"

type Props = { listing: ModerationView; onZoom: () => void }

/** Everything that a decision needs: the pictures beside what its seller says, and who that is. */
export function Review({ listing, onZoom }: Props) {
  const { t, time } = useTexts()
  const { title, description, why, waiting_since, verdicts } = listing
  return (
    <article
      aria-label={title}
      className="grid min-w-0 content-start xl:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="min-w-0 px-4 py-4 lg:px-6">
        <Pictures pictures={listing.pictures} title={title} onZoom={onZoom} />
      </div>
      <div className="xl:border-ui-border-base flex min-w-0 flex-col gap-y-4 px-4 py-4 lg:px-6 xl:border-l">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Badge size="2xsmall" color={why === "new" ? "blue" : "orange"}>
              {t(`moderation.why.${why}`)}
            </Badge>
            <Text size="xsmall" className="text-ui-fg-muted">
              {t("moderation.since", { time: time(waiting_since) })}
            </Text>
          </div>
          <Heading level="h2" className="break-words">
            {title}
          </Heading>
        </div>
        <ReviewFacts listing={listing} />
        {description ? (
          <Text size="small" className="whitespace-pre-wrap break-words">
            {description}
          </Text>
        ) : (
          <InlineTip label={t("moderation.description")}>{t("moderation.noDescription")}</InlineTip>
        )}
        <ShopFacts seller={listing.seller} />
        <PastVerdicts verdicts={verdicts} />
      </div>
    </article>
  )
}
