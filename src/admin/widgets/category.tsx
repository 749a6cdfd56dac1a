import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { CategoryDrawer } from "../components/category/category-drawer"
import { CategoryRules } from "../components/category/category-rules"
import { Failure } from "../components/common/failure"
import { Loading } from "../components/common/loading"
import { isNotFound } from "../lib/http"
import { useTexts } from "../lib/texts"
import { useCategory } from "../lib/use-category"

/** On the page of a category: its picture, and what a listing in it has to say. */
function CategoryWidget({ data: { id } }: { data: { id: string } }) {
  const { t } = useTexts()
  const { data: category, error, isPending, refetch } = useCategory(id)
  if (isNotFound(error)) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("category.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("category.hint")}
          </Text>
        </div>
        {category && <CategoryDrawer category={category} />}
      </div>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("category.failed")} onRetry={refetch} />}
      {category && <CategoryRules category={category} />}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "reluv-category",
  zone: "product_category.details.side.after",
})

export default CategoryWidget
