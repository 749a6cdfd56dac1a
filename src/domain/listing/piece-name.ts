/** What a variant is called that is the only one of its kind. */
const NO_CHOICE = new Set(["one size", "default variant", "default"])

/** A piece as people tell it from its sisters: `Kaos Nia (M)`; just its title where there is no choice. */
export function pieceName(title: string, variantTitle: string | null | undefined): string {
  const variant = variantTitle?.trim() ?? ""
  const tells = variant && variant !== title && !NO_CHOICE.has(variant.toLowerCase())
  return tells ? `${title} (${variant})` : title
}
