import type { CourierEngine } from "../../shared/couriers/engine"
import { KnownAreas } from "../../shared/couriers/known-areas"
import { RateQuotes } from "../../shared/couriers/quotes"
import { BiteshipClient } from "./client"
import { TRACKABLE_COURIERS } from "./couriers"
import type { BiteshipOptions } from "./options"
import { quotedBiteship } from "./quote-legs"

export type BiteshipGateway = CourierEngine & { client: BiteshipClient; quotes: RateQuotes }

const gateways = new Map<string, BiteshipGateway>()

/**
 * The one way to a Biteship account in this process, so that the fulfillment provider, the rates
 * route and the workflows share its kept quotes and areas and its circuit breaker. The other options are
 * those of the first caller.
 */
export function biteshipGateway(options: BiteshipOptions): BiteshipGateway {
  const account = JSON.stringify([options.base_url, options.api_key])
  const known = gateways.get(account)
  if (known) return known
  const client = new BiteshipClient(options)
  const gateway: BiteshipGateway = {
    vendor: "biteship",
    client,
    couriers: options.couriers,
    insurance: options.insurance,
    quotes: new RateQuotes(quotedBiteship(client, options)),
    areas: new KnownAreas(client),
    tracked: TRACKABLE_COURIERS,
    track: ({ waybill_id, courier_code }) => client.trackWaybill(waybill_id, courier_code),
  }
  gateways.set(account, gateway)
  return gateway
}
