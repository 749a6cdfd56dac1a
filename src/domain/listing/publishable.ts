import { type HoldingRules, missingFor } from "../category/category-rules"
import type { Said } from "../said"
import { CONDITION_RULES, type Condition } from "./condition"

/** Something wrong with a piece, and the address of its picture that shows it. */
export type Defect = { description: string; picture: string | null }

/** A listing as far as its seller has come with it. Centimetres, grams, whole rupiah. */
export type FilledListing = {
  title: string
  description: string | null
  category_id: string | null
  images: readonly string[]
  condition: Condition | null
  has_tags: boolean
  brand: string | null
  material: string | null
  size: string | null
  color: string | null
  measurements: Readonly<Record<string, number>> | null
  defects: readonly Defect[]
  weight: number | null
  /** Of the parcel. */
  dimensions: { length: number; width: number; height: number } | null
  /** Size, colour and condition of null are the listing's own. */
  variants: readonly {
    title: string
    size: string | null
    color: string | null
    condition: Condition | null
    price: number | null
  }[]
}

/** What a marketplace asks for beyond what nothing can be sold without. */
export type PublishingPolicy = {
  /** How many pictures at least. */
  least_pictures: number
  /** What a piece has to tell of its defects whose condition asks for them. */
  defects: "none" | "description" | "picture"
}

/** What keeps a listing from being published: where, a code to switch on, and in words. */
export type Missing = { field: string; code: string; says: Said }

type Rule = (listing: FilledListing, policy: PublishingPolicy) => Missing[]

/** Each tells what it misses; what several of them miss is told together. */
const RULES: readonly Rule[] = [
  needsFacts,
  needsPrices,
  needsPictures,
  needsDefects,
  showsItsDefects,
  hasNoTagsOfOld,
]

/** All that a listing lacks before it may be on sale; nothing where it may. */
export function missingIn(
  listing: FilledListing,
  policy: PublishingPolicy,
  category: HoldingRules
): Missing[] {
  return [
    ...RULES.flatMap((rule) => rule(listing, policy)),
    ...missingFor(category, listing).map(required),
  ]
}

/** What a change took away, beside what was missing before it: what is on sale may not become less. */
export function newlyMissing(before: readonly Missing[], after: readonly Missing[]): Missing[] {
  return after.filter(
    ({ field, code }) => !before.some((old) => old.field === field && old.code === code)
  )
}

export function required(field: string): Missing {
  return { field, code: "FIELD_REQUIRED", says: { en: "is missing", id: "belum diisi" } }
}

function needsFacts({ condition, variants, weight }: FilledListing): Missing[] {
  const isConditionKnown = condition !== null || variants.every((one) => one.condition !== null)
  return [
    ...(isConditionKnown ? [] : [required("condition")]),
    ...(weight === null ? [required("weight")] : []),
  ]
}

function needsPrices({ variants }: FilledListing): Missing[] {
  if (variants.every(({ price }) => price === null)) return [required("price")]
  return variants.flatMap(({ price }, index) =>
    price === null ? [required(`variants.${index}.price`)] : []
  )
}

function needsPictures({ images }: FilledListing, { least_pictures: least }: PublishingPolicy) {
  if (images.length >= least) return []
  const says = { en: `at least ${least} pictures`, id: `paling sedikit ${least} foto` }
  return [{ field: "images", code: "PICTURES_REQUIRED", says }]
}

function needsDefects(listing: FilledListing, policy: PublishingPolicy): Missing[] {
  if (policy.defects === "none" || !conditionsOf(listing).some(needsTold)) return []
  if (listing.defects.length === 0) {
    const en = "what is wrong with it, as its condition is fair"
    const id = "sebutkan kekurangannya, karena kondisinya fair"
    return [{ field: "defects", code: "DEFECTS_REQUIRED", says: { en, id } }]
  }
  const isShown = listing.defects.some(({ picture }) => picture !== null)
  if (policy.defects === "description" || isShown) return []
  const en = "at least one with the picture that shows it"
  const id = "paling sedikit satu dengan foto yang memperlihatkannya"
  return [{ field: "defects", code: "DEFECT_PICTURE_REQUIRED", says: { en, id } }]
}

function showsItsDefects({ defects, images }: FilledListing): Missing[] {
  const says = { en: "is none of its images", id: "tidak ada di antara images" }
  return defects.flatMap(({ picture }, index) =>
    picture === null || images.includes(picture)
      ? []
      : [{ field: `defects.${index}.picture`, code: "DEFECT_PICTURE_NOT_SHOWN", says }]
  )
}

function hasNoTagsOfOld(listing: FilledListing): Missing[] {
  if (!listing.has_tags) return []
  if (conditionsOf(listing).some((one) => CONDITION_RULES[one].may_have_tags)) return []
  const says = {
    en: "only what is new has its tags on",
    id: "hanya barang new yang masih berlabel",
  }
  return [{ field: "has_tags", code: "TAGS_OF_NEW_ONLY", says }]
}

function conditionsOf({ condition, variants }: FilledListing): Condition[] {
  return variants.flatMap((one) => one.condition ?? condition ?? [])
}

function needsTold(condition: Condition): boolean {
  return CONDITION_RULES[condition].needs_defects
}
