import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { OperatorCategoryView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"

type Name = keyof OperatorCategoryView["own"]

/** What holds in a category, and what of it comes from above. */
export function CategoryRules({ category }: { category: OperatorCategoryView }) {
  const { t, word, language } = useTexts()
  const { own, inherited } = category
  const image = own.image_url ?? inherited.image_url
  const measurements = own.measurements ?? inherited.measurements
  const fields = own.required_fields ?? inherited.required_fields
  const sizes = own.size_chart ?? inherited.size_chart
  const from = (name: Name, value: ReactNode) => (
    <Held isInherited={own[name] === null}>{value}</Held>
  )
  return (
    <div className="px-6 py-4">
      <Facts
        facts={[
          {
            label: t("category.picture"),
            value: from(
              "image_url",
              image ? (
                <img src={image} alt="" className="h-24 w-24 rounded-lg object-cover" />
              ) : (
                t("category.noPicture")
              )
            ),
          },
          {
            label: t("category.measurements"),
            value: from(
              "measurements",
              measurements.length === 0 ? (
                t("category.nothing")
              ) : (
                <ul>
                  {measurements.map(({ key, label, required }) => (
                    <li key={key}>
                      {language === "id" ? label.id : label.en}{" "}
                      <Text as="span" size="small" className="text-ui-fg-muted">
                        {t(required ? "category.required" : "category.optional")}
                      </Text>
                    </li>
                  ))}
                </ul>
              )
            ),
          },
          {
            label: t("category.fields"),
            value: from(
              "required_fields",
              fields.map((field) => word("listingFields", field)).join(", ") ||
                t("category.nothing")
            ),
          },
          {
            label: t("category.sizes"),
            value:
              sizes.length > 0
                ? from("size_chart", sizes.map(({ size }) => size).join(", "))
                : null,
          },
        ]}
      />
    </div>
  )
}

function Held({ isInherited, children }: { isInherited: boolean; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap items-start gap-2">
      {children}
      {isInherited && <Badge size="2xsmall">{t("category.inherited")}</Badge>}
    </div>
  )
}
