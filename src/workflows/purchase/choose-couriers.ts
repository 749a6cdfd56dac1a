import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type CourierChoice, chooseRate } from "../../shared/couriers/choose-rate"
import { courierData, courierTitle } from "../../shared/couriers/courier-data"
import type { CourierEngine } from "../../shared/couriers/engine"
import { CourierErrors } from "../../shared/couriers/errors"
import { CheckoutErrors } from "../checkout/errors"
import type { CartQuote, SellerQuote } from "../shipping/quote-cart"
import type { Offer } from "../shipping/quote-parcel"
import { PurchaseErrors } from "./errors"
import type { Problem, PurchaseRequest } from "./purchase-request"

export type ChosenMethod = {
  id: string
  seller_id: string
  name: string
  /** Rupiah, from the courier's quote; no price of the client plays a part. */
  amount: number
  is_tax_inclusive: true
  shipping_option_id: string
  shipping_option: { id: string; shipping_option_type_id: string; shipping_profile_id: string }
  data: Record<string, unknown>
}

/** One courier per seller, as it was asked for, or what stands against it. */
export function chooseCouriers(
  { sellers, address_problem }: CartQuote,
  couriers: PurchaseRequest["couriers"],
  engine: Pick<CourierEngine, "insurance">
): { methods: ChosenMethod[]; problems: Problem[] } {
  const methods: ChosenMethod[] = []
  const problems: Problem[] = []
  const choices = new Map<string, CourierChoice>(
    couriers === "cheapest"
      ? sellers.map(({ seller }) => [seller.id, {}])
      : couriers.map(({ seller_id, ...choice }) => [seller_id, choice])
  )
  const ids = new Set(sellers.map(({ seller }) => seller.id))
  const strangers = [...choices.keys()].filter((id) => !ids.has(id))
  if (strangers.length > 0) {
    const error = PurchaseErrors.COURIER_NOT_NEEDED({ sellers: strangers })
    problems.push({ error, seller_ids: strangers })
  }
  const missing = sellers.map(({ seller }) => seller).filter(({ id }) => !choices.has(id))
  if (missing.length > 0) {
    const error = CheckoutErrors.COURIER_MISSING({ sellers: missing })
    problems.push({ error, seller_ids: missing.map(({ id }) => id) })
  }

  if (address_problem) {
    problems.push({ error: address_problem, seller_ids: [...ids] })
    return { methods, problems }
  }
  for (const quote of sellers) {
    const choice = choices.get(quote.seller.id)
    if (!quote.offer) {
      problems.push({ error: noOffer(quote), seller_ids: [quote.seller.id] })
      continue
    }
    if (!choice) continue
    try {
      methods.push(methodOf(quote, quote.offer, choice, engine))
    } catch (error) {
      if (!(error instanceof MedusaError)) throw error
      problems.push({ error, seller_ids: [quote.seller.id] })
    }
  }
  return { methods, problems }
}

function methodOf(
  { seller, shipping_option_id }: SellerQuote,
  { quote: plain, insured, items, option, origin }: Offer,
  choice: CourierChoice,
  { insurance: policy }: Pick<CourierEngine, "insurance">
): ChosenMethod {
  const { insurance = false } = choice
  const quote = (insurance && insured) || plain
  const rate = chooseRate(quote, choice, policy)
  const of = { seller_id: seller.id, origin }
  const data = courierData(of, rate, quote, items, { policy, insurance })
  return {
    id: generateEntityId(undefined, "casm"),
    seller_id: seller.id,
    name: courierTitle(data) ?? option.name,
    amount: rate.price,
    is_tax_inclusive: true,
    shipping_option_id: shipping_option_id ?? option.id,
    shipping_option: option,
    data,
  }
}

function noOffer({ error }: SellerQuote): MedusaError {
  if (error?.code === "CASH_ON_DELIVERY_NOT_OFFERED")
    return PurchaseErrors.CASH_ON_DELIVERY_NOT_OFFERED()
  if (error?.code === "NO_COURIER_OFFERED") return CourierErrors.NO_COURIER_OFFERED()
  return CourierErrors.SHIPPING_RATES_UNAVAILABLE()
}
