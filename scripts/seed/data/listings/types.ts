import type { Condition } from "../../../../src/domain/listing/condition"

/** Flat measurements in centimetres: a width is measured from edge to edge, not around. */
type Measurement =
  | "chest_width"
  | "shoulder_width"
  | "sleeve_length"
  | "length"
  | "waist_width"
  | "hip_width"
  | "inseam"
  | "leg_opening"
  | "insole_length"
  | "heel_height"
  | "width"
  | "height"
  | "depth"
  | "strap_drop"
  | "case_diameter"
  | "circumference"

interface SeedDefect {
  description: string
  /** The close-up of it, one of the listing's pictures. */
  picture: string | null
}

export interface SeedVariant {
  size: string
  stock: number
}

export interface SeedListing {
  seller: string
  category: string
  /** Unique; its slug is the product's handle. */
  title: string
  description: string
  brand: string
  condition: Condition
  /** Whole rupiah, as are all prices here. */
  price: number
  /** What it cost when it was new, where the seller remembers. */
  original_price: number | null
  /** Grams, with a little packaging. */
  weight: number
  color: string
  variants: readonly SeedVariant[]
  measurements: Readonly<Partial<Record<Measurement, number>>>
  defects: readonly SeedDefect[]
  /** Files in scripts/seed/pictures, the first is the thumbnail. */
  pictures: readonly string[]
}

/** A piece that exists once. */
export const one = (size: string): readonly SeedVariant[] => [{ size, stock: 1 }]
