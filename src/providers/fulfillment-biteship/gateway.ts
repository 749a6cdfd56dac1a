import { BiteshipClient } from "./client"
import { KnownAreas } from "./known-areas"
import type { BiteshipOptions } from "./options"
import { RateQuotes } from "./quotes"

export type BiteshipGateway = { client: BiteshipClient; quotes: RateQuotes; areas: KnownAreas }

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
  const gateway = {
    client,
    quotes: new RateQuotes(client, options),
    areas: new KnownAreas(client),
  }
  gateways.set(account, gateway)
  return gateway
}
