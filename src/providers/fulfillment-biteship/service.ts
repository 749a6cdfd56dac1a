import type { FulfillmentOption, Logger } from "@medusajs/framework/types"
import { CourierFulfillmentProvider } from "../../shared/couriers/provider"
import { parseOptions } from "../../shared/parse-options"
import { type BiteshipGateway, biteshipGateway } from "./gateway"
import { biteshipOptions } from "./options"

const OWNER = "The Biteship fulfillment provider"

/** Prices of couriers by Biteship; what it does with them is every courier provider's. */
export class BiteshipFulfillmentProvider extends CourierFulfillmentProvider {
  static override identifier = "biteship"

  protected readonly engine: BiteshipGateway

  static validateOptions(options: unknown): void {
    parseOptions(biteshipOptions, options, OWNER)
  }

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super(logger)
    this.engine = biteshipGateway(parseOptions(biteshipOptions, options, OWNER))
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "biteship", name: "Biteship" }]
  }
}
