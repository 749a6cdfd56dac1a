import type { Said } from "../said"
import type { Contradiction } from "./one-place"

/** A contradiction in words that say what to mend; `beside` is where area and coordinates stand. */
export function contradicting(
  { field, is_in, postal_code }: Contradiction & { postal_code: string },
  beside: "metadata." | "origin."
): Said {
  const code = is_in ? `${postal_code} (${is_in})` : postal_code
  switch (field) {
    case "postal_code":
      return {
        en: `postal_code: ${code} is not in this province`,
        id: `postal_code: ${code} tidak di provinsi ini`,
      }
    case "city":
      return {
        en: `city: the postal code ${code} is not in this city`,
        id: `city: kode pos ${code} tidak di kota ini`,
      }
    case "biteship_area_id":
      return {
        en: `${beside}biteship_area_id: this area does not have the postal code ${code}`,
        id: `${beside}biteship_area_id: area ini tidak punya kode pos ${code}`,
      }
    case "latitude":
      return {
        en: `${beside}latitude, ${beside}longitude: these coordinates are not where the postal code ${code} is`,
        id: `${beside}latitude, ${beside}longitude: koordinat ini bukan di tempat kode pos ${code}`,
      }
  }
}
