import type { Language } from "../../domain/said"
import { insuranceOffer } from "../../shared/couriers/insurance"
import type { SellerQuote } from "../../workflows/shipping/quote-cart"
import type { Offer } from "../../workflows/shipping/quote-parcel"
import type { CourierRateView, SellerRatesView } from "../_shapes/shipping"

export function sellerRates(
  { seller, item_ids, shipping_option_id, rates, error, offer }: SellerQuote,
  language: Language
): SellerRatesView {
  return {
    seller,
    item_ids,
    shipping_option_id,
    rates: rates.map((rate) => courierRate(rate, offer)),
    error: rateProblem(error, language),
  }
}

/** Why a seller has no rates, for whoever asked. */
export function rateProblem(
  error: SellerQuote["error"],
  language: Language
): SellerRatesView["error"] {
  return error && { code: error.code, message: error.said[language] }
}

export function courierRate(
  rate: SellerQuote["rates"][number],
  offer: Pick<Offer, "insured"> | null
): CourierRateView {
  return {
    courier_code: rate.courier_code,
    courier_service_code: rate.courier_service_code,
    courier_name: rate.courier_name,
    courier_service_name: rate.courier_service_name,
    price: rate.price,
    duration: rate.duration,
    service_type: rate.service_type,
    collection_methods: rate.collection_methods,
    insurance_available: rate.available_for_insurance,
    insurance_offer: insuranceOffer(rate, offer?.insured?.rates ?? []),
    cash_on_delivery_available: rate.available_for_cash_on_delivery,
  }
}
