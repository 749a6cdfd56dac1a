import type { CourierRate } from "./courier-rate"
import { CourierErrors } from "./errors"
import { canInsure, type InsurancePolicy, isInsured } from "./insurance"
import type { Quote } from "./quotes"

/** What a client may say about its courier. Everything else it sends is ignored. */
export type CourierChoice = {
  courier_code?: string
  courier_service_code?: string
  /** Whether the parcel shall be insured; `false` and nothing are the same. */
  insurance?: boolean
}

/**
 * Reads a choice from data of a client. Throws COURIER_NOT_OFFERED for a code that is no text, and
 * INSURANCE_NOT_OFFERED for insurance that is neither wanted nor not, so that a mistake is told instead of being
 * charged as the cheapest courier.
 */
export function parseChoice(data: Record<string, unknown> | null | undefined): CourierChoice {
  const read = (name: "courier_code" | "courier_service_code") => {
    const code = data?.[name] ?? undefined
    if (code === undefined) return {}
    if (typeof code !== "string") throw CourierErrors.COURIER_NOT_OFFERED({ courier: name })
    return { [name]: code }
  }
  const insurance = data?.insurance ?? undefined
  if (insurance !== undefined && typeof insurance !== "boolean")
    throw CourierErrors.INSURANCE_NOT_OFFERED({ courier: null })
  return {
    ...read("courier_code"),
    ...read("courier_service_code"),
    ...(insurance === undefined ? {} : { insurance }),
  }
}

/** Whether a seller sends with a courier; codes are compared without case. */
export function offersCourier(couriers: readonly string[], code: string): boolean {
  return couriers.some((offered) => offered.toLowerCase() === code.toLowerCase())
}

/** What of a quote the seller sends with; null: all that was quoted. */
export function onlyOffered<Q extends Pick<Quote, "rates">>(
  quote: Q,
  couriers: readonly string[] | null
): Q {
  if (!couriers) return quote
  return {
    ...quote,
    rates: quote.rates.filter(({ courier_code }) => offersCourier(couriers, courier_code)),
  }
}

/**
 * The offer a choice names, the cheapest of those it fits (any, when nothing is chosen). The codes
 * are compared without case: Biteship itself mixes it. Where insurance is chosen, the quote is to be one with
 * insurance in its prices.
 *
 * Throws COURIER_NOT_OFFERED, INSURANCE_NOT_OFFERED of a courier that brings the parcel uninsured only, or ORD_004
 * when the courier may exist but Biteship did not answer.
 */
export function chooseRate(
  { rates, complete }: Pick<Quote, "rates" | "complete">,
  choice: CourierChoice,
  policy: InsurancePolicy
): CourierRate {
  const fits = (wanted: string | undefined, code: string) =>
    wanted === undefined || wanted.toLowerCase() === code.toLowerCase()
  const fitting = rates
    .filter((rate) => fits(choice.courier_code, rate.courier_code))
    .filter((rate) => fits(choice.courier_service_code, rate.courier_service_code))
    .sort((a, b) => a.price - b.price)
  const chosen = choice.insurance
    ? fitting.find(policy === "never" ? isInsured : canInsure)
    : fitting[0]
  if (chosen) return chosen
  if (!complete) throw CourierErrors.SHIPPING_RATES_UNAVAILABLE()
  if (!rates.length) throw CourierErrors.NO_COURIER_OFFERED()
  if (fitting[0]) throw CourierErrors.INSURANCE_NOT_OFFERED({ courier: courierOf(fitting[0]) })
  const courier = [choice.courier_code, choice.courier_service_code].filter(Boolean).join(" ")
  throw CourierErrors.COURIER_NOT_OFFERED({ courier: courier.slice(0, 60) })
}

function courierOf({ courier_name, courier_service_name }: CourierRate): string {
  return `${courier_name} ${courier_service_name}`.trim().slice(0, 60)
}
