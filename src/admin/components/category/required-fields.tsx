import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import type { OperatorCategoryView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Fields = OperatorCategoryView["inherited"]["required_fields"]

/** Typed so that one of the server's that is missing does not compile. */
const ALL = Object.keys({
  brand: true,
  size: true,
  color: true,
  description: true,
  dimensions: true,
} satisfies Record<Fields[number], true>) as Fields

/** Fields of a listing without which it is not published. */
export function RequiredFields({
  value,
  onChange,
}: {
  value: Fields
  onChange: (value: Fields) => void
}) {
  const { t } = useTexts()
  const id = useId()
  return (
    <ul className="flex flex-col gap-y-2">
      {ALL.map((field) => (
        <li key={field} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${field}`}
            checked={value.includes(field)}
            onCheckedChange={(checked) =>
              onChange(
                ALL.filter((one) => (one === field ? checked === true : value.includes(one)))
              )
            }
          />
          <Label htmlFor={`${id}-${field}`} size="small">
            {t(`listingFields.${field}`)}
          </Label>
        </li>
      ))}
    </ul>
  )
}
