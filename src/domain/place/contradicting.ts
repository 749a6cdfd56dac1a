import type { Contradiction } from "./one-place"

/** A contradiction in words that say what to mend; `beside` is where area and coordinates stand. */
export function contradicting(
  { field, is_in, postal_code }: Contradiction & { postal_code: string },
  beside: "metadata." | "origin."
): string {
  const where = is_in ? ` (${is_in})` : ""
  switch (field) {
    case "postal_code":
      return `postal_code: ${postal_code}${where} is not in this province`
    case "city":
      return `city: the postal code ${postal_code}${where} is not in this city`
    case "biteship_area_id":
      return `${beside}biteship_area_id: this area does not have the postal code ${postal_code}${where}`
    case "latitude":
      return `${beside}latitude, ${beside}longitude: these coordinates are not where the postal code ${postal_code}${where} is`
  }
}
