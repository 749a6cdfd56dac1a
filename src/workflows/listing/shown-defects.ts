import type { Defect } from "../../domain/listing/publishable"
import { keptAt } from "../../shared/picture-house"

/**
 * Defects with the addresses under which their listing shows them: a picture that is cropped or turned has
 * another address, and is the same picture.
 */
export function shownDefects(
  defects: readonly Defect[],
  { images }: { images: readonly string[] }
): Defect[] {
  return defects.map(({ description, picture }) => {
    const isShown = picture === null || images.includes(picture)
    const same = isShown ? picture : images.find((image) => isSame(image, picture))
    return { description, picture: same ?? picture }
  })
}

function isSame(one: string, other: string): boolean {
  const kept = keptAt(one)
  const also = keptAt(other)
  return kept !== null && also !== null && kept.house === also.house && kept.key === also.key
}
