import type { CourierRate } from "./courier-rate"
import { CourierErrors } from "./errors"
import type { Quote } from "./quotes"

/** What a client may say about its courier. Everything else it sends is ignored. */
export type CourierChoice = { courier_code?: string; courier_service_code?: string }

/**
 * Reads a choice from data of a client. Throws COURIER_NOT_OFFERED for a code that is no text, so
 * that a mistake is told instead of being charged as the cheapest courier.
 */
export function parseChoice(data: Record<string, unknown> | null | undefined): CourierChoice {
  const read = (name: keyof CourierChoice) => {
    const code = data?.[name] ?? undefined
    if (code === undefined) return {}
    if (typeof code !== "string") throw CourierErrors.COURIER_NOT_OFFERED({ courier: name })
    return { [name]: code }
  }
  return { ...read("courier_code"), ...read("courier_service_code") }
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
 * are compared without case: Biteship itself mixes it.
 *
 * Throws COURIER_NOT_OFFERED, or ORD_004 when the courier may exist but Biteship did not answer.
 */
export function chooseRate(
  { rates, complete }: Pick<Quote, "rates" | "complete">,
  choice: CourierChoice
): CourierRate {
  const fits = (wanted: string | undefined, code: string) =>
    wanted === undefined || wanted.toLowerCase() === code.toLowerCase()
  const [chosen] = rates
    .filter((rate) => fits(choice.courier_code, rate.courier_code))
    .filter((rate) => fits(choice.courier_service_code, rate.courier_service_code))
    .sort((a, b) => a.price - b.price)
  if (chosen) return chosen
  if (!complete) throw CourierErrors.SHIPPING_RATES_UNAVAILABLE()
  if (!rates.length) throw CourierErrors.NO_COURIER_OFFERED()
  const courier = [choice.courier_code, choice.courier_service_code].filter(Boolean).join(" ")
  throw CourierErrors.COURIER_NOT_OFFERED({ courier: courier.slice(0, 60) })
}
