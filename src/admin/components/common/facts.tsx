import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Fact = { label: string; value: ReactNode }

/** Labels and values in two columns; a fact without a value is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "")
  return (
    <dl className="flex flex-col gap-y-2">
      {known.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-[2fr_3fr] items-start gap-x-4">
          <Text size="small" leading="compact" className="text-ui-fg-subtle" asChild>
            <dt>{label}</dt>
          </Text>
          <Text size="small" leading="compact" className="min-w-0 break-words" asChild>
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
