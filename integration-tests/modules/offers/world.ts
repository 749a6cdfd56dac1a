import { asValue } from "@medusajs/framework/awilix"
import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { OFFER_MODULE } from "../../../src/modules/offer"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import { givenListing } from "../given-listings"
import type { House } from "../house"

export const LIST_PRICE = 100_000
export const BUYERS = ["cus_sari", "cus_budi"] as const
/** Pieces that are one of their kind, and one that there are two of: enough that not all is sold at once. */
export const VARIANTS = ["v_kebaya", "v_tas", "v_rok", "v_jaket", "v_topi", "v_kaos"] as const
export const SHOP = "sel_ani"

/** A shop with three listings, Medusa's real pricing, and nobody who has offered anything. */
export class OfferWorld {
  readonly container: MedusaContainer
  readonly pricing: IPricingModuleService
  private readonly sets = new Map<string, string>()
  private readonly locks = new Map<string, Promise<unknown>>()

  constructor(house: House) {
    this.container = createMedusaContainer({}, house.container)
    const options = { policies: { offers: { answer_hours: 24, price_hours: 24 } } }
    this.container.register(RELUV_MODULE, asValue({ options }))
    this.container.register("price_sets", asValue(this.sets))
    this.container.register(Modules.LOCKING, asValue({ execute: this.oneAtATime.bind(this) }))
    this.pricing = this.container.resolve(Modules.PRICING)
  }

  get offers() {
    return this.container.resolve(OFFER_MODULE)
  }

  get listings() {
    return this.container.resolve(LISTING_MODULE)
  }

  async rows<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const connection = this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const answer: { rows: Row[] } = await connection.raw(statement, parameters as string[])
    return answer.rows
  }

  /** Anew, with empty books. */
  async open(): Promise<void> {
    const tables =
      "reluv_offer reluv_offer_piece reluv_piece_claim reluv_piece reluv_listing reluv_fact reluv_listing_card_due"
    for (const table of tables.split(" ")) await this.rows(`delete from ${table}`)
    await this.rows(`delete from price_list_rule`)
    await this.rows(`delete from price where price_list_id is not null`)
    await this.rows(`delete from price_list`)
    for (const variant of VARIANTS) {
      await givenListing(
        this.listings,
        { [variant]: variant === "v_kaos" ? 2 : 1 },
        { seller_id: SHOP, price: LIST_PRICE }
      )
      if (this.sets.has(variant)) continue
      const set = await this.pricing.createPriceSets({
        prices: [{ amount: LIST_PRICE, currency_code: "idr" }],
      })
      this.sets.set(variant, set.id)
    }
  }

  /** What Medusa's pricing says that a buyer pays for one of each. */
  async pricesFor(buyer: string, variants: readonly string[]) {
    const ids = variants.map((variant) => this.sets.get(variant) ?? "")
    const context = {
      currency_code: "idr",
      quantity: 1,
      region_id: "reg_id",
      region: { id: "reg_id" },
      sales_channel_id: "sc_1",
      customer_id: buyer,
      customer: { id: buyer, groups: [] },
      email: `${buyer}@example.com`,
    } as unknown as Record<string, string | number>
    const answers = await this.pricing.calculatePrices({ id: ids }, { context })
    return variants.map((variant_id) => ({
      variant_id,
      quantity: 1,
      unit_price: Number(
        answers.find(({ id }) => id === this.sets.get(variant_id))?.calculated_amount
      ),
    }))
  }

  /** As if so many hours had gone by. */
  async pass(hours: number): Promise<void> {
    const back = `- interval '${hours} hours'`
    await this.rows(
      `update reluv_offer set expires_at = expires_at ${back}, valid_until = valid_until ${back},
         settle_at = settle_at ${back}, retry_at = null`
    )
    await this.rows(
      `update price_list set ends_at = ends_at ${back}, starts_at = starts_at ${back}`
    )
    await this.rows(`update reluv_piece set reserved_until = reserved_until ${back}`)
  }

  private async oneAtATime<T>(keys: string | string[], work: () => Promise<T>): Promise<T> {
    const key = [keys].flat().join()
    const before = this.locks.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.locks.set(
      key,
      mine.catch(() => undefined)
    )
    return mine
  }
}
