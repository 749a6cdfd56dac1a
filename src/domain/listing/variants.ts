import type { Condition } from "./condition"

/** One of the pieces that a listing offers. Size, colour and condition of null are the listing's own. */
export type Variant = {
  id: string
  title: string
  size: string | null
  color: string | null
  condition: Condition | null
  /** Rupiah; null in a draft that has none yet. */
  price: number | null
  stock: number
}

/** A field that is absent stays. */
export type VariantChange = Partial<Variant> & Pick<Variant, "id">

export const MOST_VARIANTS = 20

/** The title of a variant that another one has too, in any spelling of small and capital letters. */
export function titleTwice(variants: readonly { title: string }[]): string | null {
  const titles = variants.map(({ title }) => title.toLowerCase())
  return (
    variants.find(({ title }, index) => titles.indexOf(title.toLowerCase()) < index)?.title ?? null
  )
}

type Chosen = Pick<Variant, "title" | "size" | "color">

/** Under which names, alike in every listing, a buyer picks a variant. */
export function optionsOf(variants: readonly Chosen[]): string[] {
  return new Set(variants.map(({ color }) => color)).size > 1 ? ["Size", "Color"] : ["Size"]
}

/**
 * What a buyer picks each variant by: its size, or the listing's, and its color where there is a choice of
 * colors. Where those do not tell two apart, its title does. Options that somebody else gave the product
 * are told apart by title. What other variants are picked by, under the same options, is not theirs.
 */
export function choicesOf(
  variants: readonly Chosen[],
  {
    size,
    options,
    others = [],
  }: {
    size: string | null
    options: readonly string[]
    others?: readonly Record<string, string>[]
  }
): Record<string, string>[] {
  const only = variants.length === 1 ? "One size" : null
  const taken = new Set(others.map((choice) => JSON.stringify(choice)))
  const most = variants.length + others.length + 1
  return variants.map((variant) => {
    const named = (first: string) =>
      Object.fromEntries(
        options.map((option, place) => {
          if (place === 0) return [option, first]
          return [option, (option === "Color" && variant.color) || variant.title]
        })
      )
    const firsts = [variant.size ?? size ?? only ?? variant.title, variant.title]
    for (let number = 2; number <= most; number++) {
      firsts.push(`${variant.title} (${number})`)
    }
    const choices = firsts.map(named)
    const free =
      choices.find((choice) => !taken.has(JSON.stringify(choice))) ?? named(variant.title)
    taken.add(JSON.stringify(free))
    return free
  })
}
