import { generateEntityId } from "@medusajs/framework/utils"
import { shareConditions } from "../../domain/listing/condition"
import { LISTING_FACTS, type ListingFacts } from "../../domain/listing/listing-facts"
import type { FilledListing } from "../../domain/listing/publishable"
import {
  MOST_VARIANTS,
  titleTwice,
  type Variant,
  type VariantChange,
} from "../../domain/listing/variants"
import { ListingErrors } from "../../modules/listing/errors"
import type { PendingChange, PendingVariants } from "../../modules/listing/pending-change"
import type { ListedListing } from "./listed"
import { shownDefects } from "./shown-defects"

/** What a seller may change. A field that is absent stays; prices in rupiah, weight in grams. */
export type ListingChange = ListingFacts & {
  title?: string
  description?: string | null
  material?: string | null
  category_id?: string | null
  images?: string[]
  weight?: number
  dimensions?: PendingChange["product"]["dimensions"]
  /** Of the only variant. */
  price?: number
  stock?: number
  /** Of some variants. */
  variants?: VariantChange[]
  add_variants?: Omit<Variant, "id">[]
  remove_variants?: string[]
}

/** Fields of its variants, which are told as one. */
const OF_VARIANTS: readonly string[] = [
  "price",
  "stock",
  "variants",
  "add_variants",
  "remove_variants",
]

export type PlannedChange = {
  fields: string[]
  facts: ListingFacts
  variants: PendingVariants | null
  /** The listing as it would be. */
  after: FilledListing
  /** Variants of which a buyer would see something else; null: of all. */
  rewrites: string[] | null
  /** Whether what buyers read or see of it changes: a price is what it costs, not what it is. */
  rewritten: boolean
}

/**
 * What a listing would become. Throws `LISTING_PRICES_APART`, `VARIANT_NOT_FOUND`, `VARIANT_TITLE_TAKEN`,
 * `VARIANTS_TOO_MANY` and `LAST_VARIANT`.
 */
export function planChange(known: ListedListing, change: ListingChange): PlannedChange {
  const asked = Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : name))
  const ofListing = asked.filter((name) => !OF_VARIANTS.includes(name))
  const changed = changesOf(known, change)
  const added = (change.add_variants ?? []).map((variant) => ({
    ...variant,
    id: generateEntityId(undefined, "variant"),
  }))
  const removed = change.remove_variants ?? []
  refuseStrangers(known, [...changed.map(({ id }) => id), ...removed])
  const kept = known.variants
    .filter(({ id }) => !removed.includes(id))
    .map((variant) => ({ ...variant, ...changed.find(({ id }) => id === variant.id) }))
  const canBeBought = added.length > 0 || kept.some(({ stock, claimed }) => stock > claimed)
  if (removed.length > 0 && !canBeBought) throw ListingErrors.LAST_VARIANT()
  const all = [...kept.map(({ claimed: _now, ...variant }) => variant), ...added]
  refuseCrowd(all)

  const shared = shareConditions({
    condition: change.condition ?? known.condition,
    own: all.map(({ condition }) => condition),
  })
  const variants = all.map((one, index) => ({ ...one, condition: shared.own[index] ?? null }))
  const facts: ListingFacts = defined(
    Object.fromEntries(LISTING_FACTS.map((name) => [name, change[name]]))
  )
  if (shared.condition !== known.condition) facts.condition = shared.condition
  const shown = shownDefects(change.defects ?? known.defects, {
    images: change.images ?? known.images,
  })
  // Cropping a picture changes its address.
  const isReshown = change.images !== undefined && change.defects === undefined
  if (change.defects || (isReshown && known.defects.length > 0)) facts.defects = shown
  const size = change.size === undefined ? known.size : change.size
  const isMoved = variants.some(
    ({ id, condition }) => known.variants.find((one) => one.id === id)?.condition !== condition
  )
  const touches = changed.length + added.length + removed.length > 0 || isMoved
  return {
    fields: [...new Set(asked.map((name) => (name.endsWith("_variants") ? "variants" : name)))],
    facts,
    variants: touches
      ? {
          all: variants,
          added: added.map(({ id }) => id),
          size,
          removed,
          repriced: changed.flatMap(({ id, price }) => (price == null ? [] : id)),
          stocks: stocksOf(known, changed),
        }
      : null,
    after: afterOf(known, { change, facts, variants }),
    rewrites: ofListing.length > 0 ? null : changed.filter(saysElse).map(({ id }) => id),
    rewritten:
      ofListing.some((name) => name !== "original_price") ||
      added.length > 0 ||
      changed.some(describes),
  }
}

function changesOf(known: ListedListing, change: ListingChange): VariantChange[] {
  const { price, stock, size, variants = [] } = change
  const [only, another] = known.variants
  if (price === undefined && stock === undefined) {
    return only && !another && size !== undefined && variants.length === 0
      ? nameOfOnly(only, known, size)
      : variants
  }
  if (!only || another) throw ListingErrors.LISTING_PRICES_APART()
  const [named = { id: only.id }] = size === undefined ? [] : nameOfOnly(only, known, size)
  return [
    {
      ...named,
      ...(price === undefined ? {} : { price }),
      ...(stock === undefined ? {} : { stock }),
    },
  ]
}

/** The only variant is called after the listing's size, unless its seller called it something else. */
function nameOfOnly(only: Variant, known: ListedListing, size: string | null): VariantChange[] {
  const isNamedAfter = only.title === nameOf(known.size)
  return isNamedAfter ? [{ id: only.id, title: nameOf(size) }] : []
}

function nameOf(size: string | null): string {
  return size ?? "One size"
}

function refuseStrangers({ variants }: ListedListing, ids: readonly string[]): void {
  const strangers = ids.filter((id) => !variants.some((variant) => variant.id === id))
  if (strangers.length > 0) throw ListingErrors.VARIANT_NOT_FOUND({ ids: strangers })
}

function refuseCrowd(variants: readonly Variant[]): void {
  const title = titleTwice(variants)
  if (title !== null) throw ListingErrors.VARIANT_TITLE_TAKEN({ title })
  if (variants.length > MOST_VARIANTS)
    throw ListingErrors.VARIANTS_TOO_MANY({ most: MOST_VARIANTS })
}

function stocksOf({ variants }: ListedListing, changed: readonly VariantChange[]) {
  return changed.flatMap(({ id, stock: now }) => {
    const before = variants.find((variant) => variant.id === id)?.stock
    return now === undefined || before === undefined || now === before
      ? []
      : [{ variant_id: id, before, now }]
  })
}

/** A buyer who pays for it would get something else, or for another price. */
function saysElse(change: VariantChange): boolean {
  return change.price !== undefined || describes(change)
}

function describes({ title, size, color, condition }: VariantChange): boolean {
  return [title, size, color, condition].some((value) => value !== undefined)
}

function afterOf(
  known: ListedListing,
  given: { change: ListingChange; facts: ListingFacts; variants: Variant[] }
): FilledListing {
  const { title, description, material, category_id, images, weight } = given.change
  const { defects, ...facts } = given.facts
  return {
    ...known,
    ...defined({ title, description, material, category_id, images, weight }),
    ...defined(facts),
    defects: defects === undefined ? known.defects : (defects ?? []),
    variants: given.variants,
  }
}

/** Without the fields that stay as they are. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
