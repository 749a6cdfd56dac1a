import { type Rupiah, rupiah, sum } from "../../domain/money/rupiah"

/** One kind of thing in a parcel, as Biteship counts it. */
export type ParcelItem = {
  name: string
  /** One of Biteship's categories. */
  category: "fashion"
  /** Of one piece, in rupiah. */
  value: Rupiah
  quantity: number
  /** Of one piece, in grams. */
  weight: number
  /** Of one piece, in cm. */
  length?: number
  width?: number
  height?: number
}

/** What a parcel's things are worth together: what is insured, if it is insured. */
export function valueOf(items: readonly ParcelItem[]): Rupiah {
  return sum(items.map(({ value, quantity }) => rupiah(value * quantity)))
}

/** The measures of a line of a cart or an order, as Medusa returns them. */
export type MedusaLine = {
  title?: string | null
  product_title?: string | null
  quantity?: unknown
  unit_price?: unknown
  product?: { weight?: unknown } | null
  variant?: {
    weight?: unknown
    length?: unknown
    width?: unknown
    height?: unknown
    product?: { shipping_profile?: { id?: unknown } | null } | null
  } | null
}

/**
 * Couriers charge by the started kilogram, so a piece without a weight is quoted as one. Listings
 * must have a weight; only products made by an operator can lack it.
 */
const UNKNOWN_WEIGHT_GRAMS = 1_000

/** Of one piece: grams and centimetres. */
export type Measures = Pick<ParcelItem, "weight" | "length" | "width" | "height">

/** What a line weighs and measures; a quote and the booking that follows must agree, so both ask here. */
export function measuresOf({ variant, product }: MedusaLine): Measures {
  return {
    weight: positive(variant?.weight) ?? positive(product?.weight) ?? UNKNOWN_WEIGHT_GRAMS,
    ...measure("length", variant?.length),
    ...measure("width", variant?.width),
    ...measure("height", variant?.height),
  }
}

/**
 * The things of one seller's parcel: those lines whose product has the seller's shipping profile.
 * Weights are grams and measures cm, as Biteship and our listings have them.
 */
export function parcelItems(lines: readonly MedusaLine[], shippingProfileId: string): ParcelItem[] {
  return lines
    .filter((line) => line.variant?.product?.shipping_profile?.id === shippingProfileId)
    .flatMap((line): ParcelItem[] => {
      const quantity = positive(line.quantity)
      if (!quantity) return []
      return [
        {
          name: (line.product_title ?? line.title ?? "Preloved").slice(0, 100),
          category: "fashion",
          value: rupiah(positive(line.unit_price) ?? 0),
          quantity,
          ...measuresOf(line),
        },
      ]
    })
}

function measure<Name extends "length" | "width" | "height">(name: Name, value: unknown) {
  const centimetres = positive(value)
  return centimetres ? ({ [name]: centimetres } as { [N in Name]: number }) : {}
}

/** Numbers come as numbers, strings or Medusa's BigNumber; whole ones are needed, rounded up. */
function positive(value: unknown): number | undefined {
  const number = Math.ceil(Number(value ?? Number.NaN))
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
