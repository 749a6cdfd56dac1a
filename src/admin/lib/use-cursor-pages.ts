import { useState } from "react"
import { PAGE_SIZE, useFilters } from "./use-filters"

/** Filters of a list whose pages go on where the one before ended; another filter begins anew. */
export function useCursorPages<Name extends string>(empty: Record<Name, string>) {
  const { values, isFiltered, set } = useFilters(empty)
  // Where each page begins that was turned to.
  const [turned, turnTo] = useState<string[]>([])
  const filter = (name: Name) => (value: string) => {
    turnTo([])
    set(name, value)
  }
  const asked = { ...values, cursor: turned.at(-1) ?? "", limit: PAGE_SIZE }
  return { values, isFiltered, filter, asked, turned, turnTo }
}
