import type { Logger } from "@medusajs/framework/types"
import { SYNONYMS } from "../../domain/search/synonyms"
import { type BiteshipGateway, biteshipGateway } from "../../providers/fulfillment-biteship/gateway"
import {
  type RajaOngkirGateway,
  rajaOngkirGateway,
} from "../../providers/fulfillment-rajaongkir/gateway"
import { MidtransGateway } from "../../providers/payment-midtrans/client"
import { IrisGateway } from "../../providers/payout-iris/client"
import { MeilisearchGateway } from "../../providers/search-meilisearch/gateway"
import type { CourierEngine } from "../../shared/couriers/engine"
import { defineErrors } from "../../shared/errors"
import { hurryJobs } from "../../shared/job-schedule"
import { parseOptions } from "../../shared/parse-options"
import { type Probe, probe } from "../../shared/probe"
import { type ReluvOptions, reluvOptions } from "./options"

/** Whom a project may leave out of the plugin's options. */
type Vendor = "midtrans" | "biteship" | "rajaongkir" | "iris"
/** What routes need: a vendor, or anybody who knows couriers. */
export type Part = Vendor | "couriers"
/** Those that the doctor asks whether they take our key. */
export type ProbedPart = "midtrans" | "biteship" | "iris"

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
    rajaongkir?: RajaOngkirGateway
    /** Biteship where there is one; RajaOngkir stands in for it, or is all there is. */
    couriers?: CourierEngine
    iris?: IrisGateway
    meilisearch?: MeilisearchGateway
  }

  constructor({ logger }: { logger: Pick<Logger, "warn"> }, options: unknown) {
    this.options = parseOptions(reluvOptions, options, "medusa-plugin-reluv")
    hurryJobs(this.options.jobs_hurry)
    const {
      midtrans,
      biteship,
      rajaongkir,
      payouts: { iris },
      search,
    } = this.options
    if (biteship && !biteship.webhook_secret) {
      logger.warn(
        "Biteship's webhooks are taken from anybody: set biteship.webhook_header and biteship.webhook_secret before real parcels are sent"
      )
    }
    const [booking, pricing] = [
      biteship && biteshipGateway(biteship),
      rajaongkir && rajaOngkirGateway(rajaongkir),
    ]
    if (booking && pricing) booking.quotes.standInBy(pricing.forBiteship)
    this.gateways = {
      midtrans: midtrans && new MidtransGateway(midtrans),
      biteship: booking,
      rajaongkir: pricing,
      couriers: booking ?? pricing,
      iris: iris && new IrisGateway(iris),
      meilisearch:
        search.meilisearch &&
        new MeilisearchGateway(search.meilisearch, [...SYNONYMS, ...search.synonyms]),
    }
  }

  has(part: Part): boolean {
    return this.gateways[part] !== undefined
  }

  /** Asks a vendor something that changes nothing: whether it answers, and takes our key. */
  probe(part: ProbedPart): Promise<Probe> {
    const { midtrans, biteship, payouts } = this.options
    const basic = (key: string) => `Basic ${Buffer.from(`${key}:`).toString("base64")}`
    if (part === "midtrans") {
      const { core_base_url, server_key } = required(midtrans, part)
      // No order of ours is called so: that nobody knows it is the answer.
      return probe(`${core_base_url}/v2/reluv-doctor/status`, basic(server_key))
    }
    if (part === "biteship") {
      const { base_url, api_key } = required(biteship, part)
      return probe(`${base_url.replace(/\/+$/, "")}/v1/couriers`, api_key)
    }
    const { base_url, creator_key } = required(payouts.iris, part)
    return probe(`${base_url}/balance`, basic(creator_key))
  }

  get midtrans(): MidtransGateway {
    return required(this.gateways.midtrans, "midtrans")
  }

  get biteship(): BiteshipGateway {
    return required(this.gateways.biteship, "biteship")
  }

  get rajaongkir(): RajaOngkirGateway {
    return required(this.gateways.rajaongkir, "rajaongkir")
  }

  /** Whoever is asked for couriers' prices, for areas and for news of parcels. */
  get couriers(): CourierEngine {
    return required(this.gateways.couriers, "couriers")
  }

  /** Codes of the couriers that the operator offers; none where nobody knows couriers. */
  get courierCodes(): readonly string[] {
    return this.gateways.couriers?.couriers ?? []
  }

  /** Codes of the couriers whose parcels somebody can be asked about. */
  get trackedCouriers(): readonly string[] {
    return this.gateways.couriers?.tracked ?? []
  }

  /** Who finds listings by words; null where PostgreSQL does. */
  get searchEngine(): MeilisearchGateway | null {
    return this.gateways.meilisearch ?? null
  }

  get iris(): IrisGateway {
    return required(this.gateways.iris, "iris")
  }
}

function required<T>(gateway: T | undefined, part: Part): T {
  if (!gateway) throw PartErrors.PART_OFF({ part })
  return gateway
}
