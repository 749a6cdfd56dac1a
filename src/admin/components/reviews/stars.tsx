import { Star, StarSolid } from "@medusajs/icons"
import { useTexts } from "../../lib/texts"

const PLACES = [1, 2, 3, 4, 5]

/** A rating of 1 to 5. */
export function Stars({ rating }: { rating: number }) {
  const { t } = useTexts()
  return (
    <span role="img" aria-label={t("reviews.stars", { count: rating })} className="flex">
      {PLACES.map((place) =>
        place <= rating ? (
          <StarSolid key={place} className="text-ui-tag-orange-icon" />
        ) : (
          <Star key={place} className="text-ui-fg-muted" />
        )
      )}
    </span>
  )
}
