import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, type MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { sum } from "../../domain/money/rupiah"
import { isOpenAt, type Vacation } from "../../domain/seller/vacation"
import { OFFERLESS, type Offerless } from "../../domain/shipping/offerless"
import { RELUV_MODULE } from "../../modules/reluv"
import { onlyOffered } from "../../shared/couriers/choose-rate"
import type { CourierEngine } from "../../shared/couriers/engine"
import {
  cartParcel,
  type MedusaAddress,
  parseOptionData,
  type SellerOptionData,
} from "../../shared/couriers/parcel"
import { type MedusaLine, type ParcelItem, valueOf } from "../../shared/couriers/parcel-items"
import type { QuoteRequest } from "../../shared/couriers/quote-request"
import type { Quote } from "../../shared/couriers/quotes"
import { saidBy } from "../../shared/errors"
import { reasonOf } from "../../shared/reason-of"
import { VendorError } from "../../shared/vendor-error"

export type Offer = {
  quote: Quote
  /** The same with insurance in its prices; null where the marketplace insures nothing. */
  insured: Quote | null
  /** The same without collecting its price at the door; null where nobody asked for that. */
  uncollected: Quote | null
  items: readonly ParcelItem[]
  option: z.infer<typeof optionRow>
  /** Where it was quoted from. */
  origin: SellerOptionData["origin"]
}

const optionRow = z.object({
  id: z.string(),
  name: z.string(),
  shipping_option_type_id: z.string(),
  shipping_profile_id: z.string(),
})

type Parcel = {
  shop: (Vacation & { status: string }) | undefined
  /** The seller's, as Medusa has it. */
  option: { data?: unknown } | undefined
  cart: { shipping_address?: MedusaAddress | null; items: readonly MedusaLine[] }
  /** What is wrong with where it goes, if that is known. */
  address: MedusaError | "silent" | null
  /** Whether its courier is to collect its price. */
  cash: boolean
}

/**
 * The couriers of one seller's parcel. With `cash` those only that collect it at the door, with their fee for that in the
 * price.
 */
export async function quoteParcel(
  container: MedusaContainer,
  { shop, option, cart, address, cash }: Parcel
): Promise<{ offer: Offer } | Offerless> {
  if (shop?.status !== "active") return OFFERLESS.gone
  if (!isOpenAt(shop, new Date())) return OFFERLESS.closed
  if (address === "silent") return OFFERLESS.silent
  if (address) return ofAddress(address)
  const data = parseOptionData(option?.data)
  if (!option || !data) return OFFERLESS.silent
  const parcel = cartParcel(data, cart)
  if ("missing" in parcel) return OFFERLESS.items
  try {
    const collected = cash ? await inCash(container, parcel.request) : null
    if (cash && !collected) return OFFERLESS.cashless
    const { request, uncollected } = collected ?? { ...parcel, uncollected: null }
    const { couriers } = container.resolve(RELUV_MODULE)
    const [all, insured] = await Promise.all([
      couriers.quotes.quote(request),
      insuredQuote(couriers, request),
    ])
    const usable = (some: Quote) => onlyOffered(cash ? thatCollect(some) : some, data.couriers)
    const quote = usable(all)
    if (quote.rates.length === 0) return cash ? OFFERLESS.cashless : OFFERLESS.nobody
    return {
      offer: {
        quote,
        insured: insured && usable(insured),
        uncollected,
        items: parcel.request.items,
        option: optionRow.parse(option),
        origin: data.origin,
      },
    }
  } catch (error) {
    noteFault(container, "couriers of a parcel", error)
    return OFFERLESS.silent
  }
}

/** A vendor that does not answer is counted where it is asked; anything else is a fault of ours, which nobody would see. */
export function noteFault(container: MedusaContainer, what: string, error: unknown): void {
  if (error instanceof VendorError) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`Could not ask for ${what}: ${reasonOf(error)}`)
}

/**
 * The same parcel with what its courier is to collect, as far as that is known before a courier is chosen: the pieces'
 * price, and the cheapest courier's. @returns null where nobody collects it
 */
async function inCash(
  container: MedusaContainer,
  request: QuoteRequest
): Promise<{ request: QuoteRequest; uncollected: Quote } | null> {
  const { couriers, options } = container.resolve(RELUV_MODULE)
  const { max_amount, type } = options.policies.cash_on_delivery
  const uncollected = thatCollect(await couriers.quotes.quote(request))
  const [cheapest] = uncollected.rates
  if (!cheapest) return null
  // Vouchers may still bring it below the limit, which is looked at when all of them are known.
  const amount = Math.min(sum([valueOf(request.items), cheapest.price]), max_amount)
  return { request: { ...request, cash: { amount, type } }, uncollected }
}

function thatCollect(quote: Quote): Quote {
  const rates = quote.rates.filter((rate) => rate.available_for_cash_on_delivery)
  return { ...quote, rates }
}

/** Where insurance does not answer, couriers without it are offered all the same. */
async function insuredQuote(
  { insurance, quotes }: CourierEngine,
  request: QuoteRequest
): Promise<Quote | null> {
  if (insurance === "never") return null
  const now = new Date()
  const silent: Quote = { rates: [], quoted_at: now, expires_at: now, complete: false }
  return quotes.quote({ ...request, insured: true }).catch(() => silent)
}

/** An address that no courier finds, as what stands in the way of each seller. */
function ofAddress(problem: MedusaError): Offerless {
  const { message } = problem
  return { code: "ORD_003", said: { en: message, id: saidBy(problem, "id") ?? message } }
}
