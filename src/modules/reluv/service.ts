import type { Logger } from "@medusajs/framework/types"
import { type BiteshipGateway, biteshipGateway } from "../../providers/fulfillment-biteship/gateway"
import { MidtransGateway } from "../../providers/payment-midtrans/client"
import { IrisGateway } from "../../providers/payout-iris/client"
import { defineErrors } from "../../shared/errors"
import { hurryJobs } from "../../shared/job-schedule"
import { parseOptions } from "../../shared/parse-options"
import { type ReluvOptions, reluvOptions } from "./options"

/** What a project may leave out of the plugin's options. */
export const PARTS = ["midtrans", "biteship", "iris"] as const
export type Part = (typeof PARTS)[number]

export const PartErrors = defineErrors({
  PART_OFF: {
    kind: "NOT_FOUND",
    message: (v: { part: Part }) => ({
      en: `This marketplace runs without ${v.part}`,
      id: `Marketplace ini berjalan tanpa ${v.part}`,
    }),
  },
})

/**
 * The options of the plugin, checked at boot, and the vendors as workflows speak to them. A vendor that
 * the options leave out is absent: asking for it throws `PART_OFF`. It holds no table.
 */
export class ReluvModuleService {
  readonly options: ReluvOptions
  private readonly gateways: {
    midtrans?: MidtransGateway
    biteship?: BiteshipGateway
    iris?: IrisGateway
  }

  constructor({ logger }: { logger: Pick<Logger, "warn"> }, options: unknown) {
    this.options = parseOptions(reluvOptions, options, "medusa-plugin-reluv")
    hurryJobs(this.options.jobs_hurry)
    const {
      midtrans,
      biteship,
      payouts: { iris },
    } = this.options
    if (biteship && !biteship.webhook_secret) {
      logger.warn(
        "Biteship's webhooks are taken from anybody: set biteship.webhook_header and biteship.webhook_secret before real parcels are sent"
      )
    }
    this.gateways = {
      midtrans: midtrans && new MidtransGateway(midtrans),
      biteship: biteship && biteshipGateway(biteship),
      iris: iris && new IrisGateway(iris),
    }
  }

  has(part: Part): boolean {
    return this.gateways[part] !== undefined
  }

  get midtrans(): MidtransGateway {
    return required(this.gateways.midtrans, "midtrans")
  }

  get biteship(): BiteshipGateway {
    return required(this.gateways.biteship, "biteship")
  }

  get iris(): IrisGateway {
    return required(this.gateways.iris, "iris")
  }
}

function required<T>(gateway: T | undefined, part: Part): T {
  if (!gateway) throw PartErrors.PART_OFF({ part })
  return gateway
}
