import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { ReviewItem } from "../../components/reviews/review-item"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useReviews } from "../../lib/use-reviews"

/** What of all reviews an operator looks for; also the name of the query's field. */
const WHICH = ["reported", "suspicious", "hidden"]

/** What buyers and shops say of each other, and a way to take it out of sight. */
function ReviewsPage() {
  const { t } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters({ which: "" })
  const list = useReviews({ ...values, limit: PAGE_SIZE, offset })
  const reviews = list.data?.reviews ?? []
  const empty = {
    title: t("reviews.empty"),
    hint: t(isFiltered ? "state.otherFilters" : "reviews.emptyHint"),
  }
  return (
    <ListPage
      title={t("menu.reviews")}
      hint={t("reviews.hint")}
      list={list}
      empty={reviews.length > 0 ? null : empty}
      filters={
        <FilterSelect
          label={t("reviews.which")}
          all={t("reviews.every")}
          value={values.which}
          options={WHICH.map((value) => ({ value, label: t(`reviews.filters.${value}`) }))}
          onChange={(which) => set("which", which)}
        />
      }
    >
      <ol className="divide-y">
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review} />
        ))}
      </ol>
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.reviews",
  rank: 60,
  icon: Star,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.reviews" /> }

export default ReviewsPage
