import type { FulfillmentOption, Logger } from "@medusajs/framework/types"
import { CourierFulfillmentProvider } from "../../shared/couriers/provider"
import { parseOptions } from "../../shared/parse-options"
import { type RajaOngkirGateway, rajaOngkirGateway } from "./gateway"
import { rajaOngkirOptions } from "./options"

const OWNER = "The RajaOngkir fulfillment provider"

/** Prices of couriers by RajaOngkir, for marketplaces whose sellers bring parcels to the counter themselves. */
export class RajaOngkirFulfillmentProvider extends CourierFulfillmentProvider {
  static override identifier = "rajaongkir"

  protected readonly engine: RajaOngkirGateway

  static validateOptions(options: unknown): void {
    parseOptions(rajaOngkirOptions, options, OWNER)
  }

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super(logger)
    this.engine = rajaOngkirGateway(parseOptions(rajaOngkirOptions, options, OWNER))
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "rajaongkir", name: "RajaOngkir" }]
  }
}
