import type { MedusaContainer } from "@medusajs/framework/types"
import { type DiscountKind, discounted, wrongTimesOf } from "../../domain/discount/discount"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { DiscountErrors } from "../../modules/discount/errors"
import type { PromisedPrice } from "../../modules/discount/giving"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type { Offered } from "../../modules/listing-card/prices"
import { RELUV_MODULE } from "../../modules/reluv"
import { flow } from "../../shared/flow"
import type { Actor } from "../../shared/sql"
import { settleDiscount } from "./settle-discount"

/** A shop has fewer listings on sale, and one price list should not hold more. */
const MOST_LISTINGS = 1_000
const LEASE_SECONDS = 60

export type GiveDiscount = {
  seller_id: string
  title: string
  kind: DiscountKind
  value: number
  /** ISO 8601: a workflow hands its steps no dates. */
  starts_at: string
  ends_at: string
  /** What it holds for, of what is on sale now: some listings, some categories, or the shop. */
  listing_ids?: string[]
  category_ids?: string[]
  actor: Actor
}

type LeftOut = { listing_id: string; why: "not_lower" | "other_discount" }

/**
 * Takes something off a shop's prices for a time, by a price list of Medusa that begins and ends by its
 * own dates. Listings that are asked for by name get it all, or none does; of categories and the whole shop,
 * what it does not fit is left out.
 *
 * Throws `DISCOUNT_TIMES_INVALID`, `DISCOUNT_NOT_ON_SALE`, `DISCOUNT_NOT_LOWER`, `DISCOUNT_OVERLAPS`,
 * `DISCOUNT_EMPTY`.
 */
export const giveDiscountWorkflow = flow(
  "reluv-give-discount",
  async (container: MedusaContainer, asked: GiveDiscount) => {
    const { listing_ids, category_ids, ...terms } = asked
    const [starts_at, ends_at] = [new Date(terms.starts_at), new Date(terms.ends_at)]
    const discount = { ...terms, starts_at, ends_at }
    const why = wrongTimesOf(discount, new Date())
    if (why) throw DiscountErrors.DISCOUNT_TIMES_INVALID({ why })
    const { seller_id } = discount
    const { compared_days: days } = container.resolve(RELUV_MODULE).options.policies.discounts
    const offered = await container
      .resolve(LISTING_CARD_MODULE)
      .listOffered({ seller_id, listing_ids, category_ids, days, limit: MOST_LISTINGS })
    const known = new Set(offered.map(({ listing_id }) => listing_id))
    const strangers = (listing_ids ?? []).filter((id) => !known.has(id))
    if (strangers.length > 0) throw DiscountErrors.DISCOUNT_NOT_ON_SALE({ ids: strangers })
    const { prices, notLower } = pricesOf(discount, offered)
    const titlesOf = (ids: readonly string[]) => [
      ...new Set(
        offered.filter(({ listing_id }) => ids.includes(listing_id)).map(({ title }) => title)
      ),
    ]
    if (listing_ids && notLower.length > 0)
      throw DiscountErrors.DISCOUNT_NOT_LOWER({ titles: titlesOf(notLower), days })
    const { id, overlapping } = await container.resolve(DISCOUNT_MODULE).giveDiscount({
      ...discount,
      prices,
      lease_seconds: LEASE_SECONDS,
      all_or_none: listing_ids !== undefined,
    })
    if (id === null) throw DiscountErrors.DISCOUNT_OVERLAPS({ titles: titlesOf(overlapping) })
    await settleDiscount(container, id)
    const left_out: LeftOut[] = [
      ...notLower.map((listing_id) => ({ listing_id, why: "not_lower" as const })),
      ...overlapping.map((listing_id) => ({ listing_id, why: "other_discount" as const })),
    ]
    return { id, left_out }
  }
)

/** A listing gets it with all of its variants, or not. */
function pricesOf(
  terms: Pick<GiveDiscount, "kind" | "value">,
  offered: readonly Offered[]
): { prices: PromisedPrice[]; notLower: string[] } {
  const prices: PromisedPrice[] = []
  const notLower = new Set<string>()
  for (const { listing_id, variant_id, ...offer } of offered) {
    const price = discounted(terms, offer)
    if (price) prices.push({ listing_id, variant_id, ...price })
    else notLower.add(listing_id)
  }
  return {
    prices: prices.filter(({ listing_id }) => !notLower.has(listing_id)),
    notLower: [...notLower],
  }
}
