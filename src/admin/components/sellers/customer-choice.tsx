import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { OperatorMemberView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useFoundCustomers } from "../../lib/use-customer"
import { SearchBox } from "../common/search-box"

type Props = {
  members: readonly OperatorMemberView[]
  value: string | null
  onChange: (customerId: string | null) => void
}

/** Somebody of the shop, or any customer who can log in: found by name or e-mail. */
export function CustomerChoice({ members, value, onChange }: Props) {
  const { t, word } = useTexts()
  const id = useId()
  const [q, setQ] = useState("")
  const found = useFoundCustomers(q)
  const owner = members.find(({ role }) => role === "owner")
  const choices = q
    ? (found.data ?? []).filter((customer) => customer.id !== owner?.customer_id)
    : members
        .filter(({ role }) => role !== "owner")
        .map(({ customer_id, name, email, role }) => ({
          id: customer_id,
          name: name ?? email ?? customer_id,
          says: [email, word("memberRoles", role)].filter(Boolean).join(" · "),
        }))
  const search = (text: string) => {
    setQ(text)
    onChange(null)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" id={id}>
        {t("transfer.to")}
      </Label>
      <SearchBox label={t("transfer.search")} value={q} onChange={search} />
      {choices.length === 0 && !found.isFetching && (
        <Text size="small" className="text-ui-fg-subtle">
          {t(q ? "transfer.nobody" : "transfer.searchHint")}
        </Text>
      )}
      <RadioGroup aria-labelledby={id} value={value ?? ""} onValueChange={onChange}>
        {choices.map((choice) => (
          <div key={choice.id} className="flex items-start gap-x-2">
            <RadioGroup.Item id={`${id}-${choice.id}`} value={choice.id} className="mt-0.5" />
            <Label htmlFor={`${id}-${choice.id}`} size="small" className="min-w-0 cursor-pointer">
              <span className="block break-words">{choice.name}</span>
              <span className="text-ui-fg-subtle block break-words">{choice.says}</span>
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
