import type { MedusaContainer } from "@medusajs/framework/types"
import { isEnoughOff } from "../../domain/discount/campaign"
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

export type GiveDiscount = DiscountTerms &
  (
    | {
        title: string
        /** ISO 8601: a workflow hands its steps no dates. */
        starts_at: string
        ends_at: string
      }
    /** Its title and times are those of the campaign that the shop joins by it. */
    | { campaign_id: string }
  )

type DiscountTerms = {
  seller_id: string
  kind: DiscountKind
  value: number
  /** What it holds for, of what is on sale now: some listings, some categories, or the shop. */
  listing_ids?: string[]
  category_ids?: string[]
  actor: Actor
}

type LeftOut = { listing_id: string; why: "not_lower" | "too_little" | "other_discount" }

/**
 * Takes something off a shop's prices for a time, by a price list of Medusa that begins and ends by its
 * own dates. Listings that are asked for by name get it all, or none does; of categories and the whole shop,
 * what it does not fit is left out.
 *
 * Throws `DISCOUNT_TIMES_INVALID`, `DISCOUNT_NOT_ON_SALE`, `DISCOUNT_NOT_LOWER`, `DISCOUNT_OVERLAPS`,
 * `DISCOUNT_EMPTY`; of a campaign `CAMPAIGN_NOT_FOUND`, `CAMPAIGN_OVER` and `CAMPAIGN_TOO_LITTLE`, too.
 */
export const giveDiscountWorkflow = flow(
  "reluv-give-discount",
  async (container: MedusaContainer, asked: GiveDiscount) => {
    const { listing_ids, category_ids, seller_id, kind, value, actor } = asked
    const { min_percent, ...named } = await namesAndTimesOf(container, asked)
    const discount = { seller_id, kind, value, actor, ...named }
    const { compared_days: days } = container.resolve(RELUV_MODULE).options.policies.discounts
    const offered = await container
      .resolve(LISTING_CARD_MODULE)
      .listOffered({ seller_id, listing_ids, category_ids, days, limit: MOST_LISTINGS })
    const known = new Set(offered.map(({ listing_id }) => listing_id))
    const strangers = (listing_ids ?? []).filter((id) => !known.has(id))
    if (strangers.length > 0) throw DiscountErrors.DISCOUNT_NOT_ON_SALE({ ids: strangers })
    const { prices, notLower, tooLittle } = pricesOf(discount, offered, min_percent)
    const titlesOf = (ids: readonly string[]) => [
      ...new Set(
        offered.filter(({ listing_id }) => ids.includes(listing_id)).map(({ title }) => title)
      ),
    ]
    if (listing_ids && notLower.length > 0)
      throw DiscountErrors.DISCOUNT_NOT_LOWER({ titles: titlesOf(notLower), days })
    if (listing_ids && tooLittle.length > 0) {
      throw DiscountErrors.CAMPAIGN_TOO_LITTLE({
        titles: titlesOf(tooLittle),
        percent: min_percent,
      })
    }
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
      ...tooLittle.map((listing_id) => ({ listing_id, why: "too_little" as const })),
      ...overlapping.map((listing_id) => ({ listing_id, why: "other_discount" as const })),
    ]
    return { id, left_out }
  }
)

type NamesAndTimes = {
  campaign_id: string | null
  title: string
  starts_at: Date
  ends_at: Date
  /** What a campaign asks for at least. */
  min_percent: number
}

async function namesAndTimesOf(
  container: MedusaContainer,
  asked: GiveDiscount
): Promise<NamesAndTimes> {
  if ("campaign_id" in asked) {
    const { campaign_id, seller_id } = asked
    const { id, ...campaign } = await container
      .resolve(DISCOUNT_MODULE)
      .requireJoinable({ id: campaign_id, seller_id })
    return { campaign_id: id, ...campaign }
  }
  const { title } = asked
  const times = { starts_at: new Date(asked.starts_at), ends_at: new Date(asked.ends_at) }
  const why = wrongTimesOf(times, new Date())
  if (why) throw DiscountErrors.DISCOUNT_TIMES_INVALID({ why })
  return { campaign_id: null, title, ...times, min_percent: 0 }
}

/** A listing gets it with all of its variants, or not. */
function pricesOf(
  terms: Pick<GiveDiscount, "kind" | "value">,
  offered: readonly Offered[],
  min_percent: number
): { prices: PromisedPrice[]; notLower: string[]; tooLittle: string[] } {
  const prices: PromisedPrice[] = []
  const notLower = new Set<string>()
  const tooLittle = new Set<string>()
  for (const { listing_id, variant_id, ...offer } of offered) {
    const price = discounted(terms, offer)
    if (!price) notLower.add(listing_id)
    else if (isEnoughOff(price, min_percent)) prices.push({ listing_id, variant_id, ...price })
    else tooLittle.add(listing_id)
  }
  return {
    prices: prices.filter(
      ({ listing_id }) => !notLower.has(listing_id) && !tooLittle.has(listing_id)
    ),
    notLower: [...notLower],
    tooLittle: [...tooLittle].filter((id) => !notLower.has(id)),
  }
}
