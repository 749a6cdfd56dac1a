import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  Logger,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { chooseRate, onlyOffered, parseChoice } from "./choose-rate"
import { type CourierData, courierData, isStoredCourierData } from "./courier-data"
import type { CourierRate } from "./courier-rate"
import { deliveryProblem } from "./delivery-address"
import type { CourierEngine } from "./engine"
import { CourierErrors } from "./errors"
import { type CartContext, cartParcel, parseOptionData, type SellerOptionData } from "./parcel"
import type { QuoteRequest } from "./quote-request"
import type { Quote } from "./quotes"
import { parseShipmentFacts } from "./shipment-facts"

type Data = Record<string, unknown>

/**
 * Medusa's word for "this option has no price in this cart": core 2.21 drops such a method when it
 * refreshes a cart, and refuses it when a buyer chooses it. Its types do not know that.
 */
const NO_PRICE = {
  is_calculated_price_tax_inclusive: true,
} as unknown as CalculatedShippingOptionPrice

/**
 * Prices of Indonesian couriers for a seller's part of a cart, from the seller's own address.
 * One shipping option per seller; which courier rides in the method's data.
 *
 * Medusa asks again for every method at every change of a cart and gives the change up when one
 * price throws. So a method that can no longer be priced (address moved, courier gone, vendor
 * down with nothing kept) is dropped then: the cart goes on and its buyer chooses again. Only who
 * adds a method is told the reason.
 */
export abstract class CourierFulfillmentProvider extends AbstractFulfillmentProviderService {
  protected abstract readonly engine: CourierEngine

  constructor(private readonly logger: Pick<Logger, "warn">) {
    super()
  }

  override async validateOption(data: Data): Promise<boolean> {
    return parseOptionData(data) !== null
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /** The price of the chosen courier, or of the cheapest; never one that a client sent. */
  override async calculatePrice(
    optionData: Data,
    data: Data,
    context: unknown
  ): Promise<CalculatedShippingOptionPrice> {
    const option = parseOptionData(optionData)
    const parcel = option && cartParcel(option, context as CartContext)
    if (!parcel || ("missing" in parcel && parcel.missing === "items")) return NO_PRICE
    try {
      if ("missing" in parcel) throw await this.problemOf(context as CartContext)
      const { rate } = await this.offer(option, parcel.request, data)
      return { calculated_amount: rate.price, is_calculated_price_tax_inclusive: true }
    } catch (error) {
      if (!(error instanceof MedusaError) || !isStoredCourierData(data)) throw error
      return NO_PRICE
    }
  }

  /** What is stored with the method. Whatever else a client sent is dropped. */
  override async validateFulfillmentData(
    optionData: Data,
    data: Data,
    context: unknown
  ): Promise<CourierData> {
    const option = parseOptionData(optionData)
    if (!option) throw CourierErrors.OPTION_NOT_OF_A_SELLER()
    const cart = context as CartContext
    const problem = await this.problemOf(cart)
    if (problem) throw problem
    // Unlike above, the context holds the items of all sellers here.
    const parcel = cartParcel(option, cart)
    if (!("request" in parcel)) throw CourierErrors.NO_COURIER_OFFERED()
    const { rate, quote } = await this.offer(option, parcel.request, data)
    const { insurance } = parseChoice(data)
    return courierData(option, rate, quote, parcel.request.items, {
      policy: this.engine.insurance,
      ...(insurance === undefined ? {} : { insurance }),
    })
  }

  /**
   * Books nothing: a booking costs money and must happen once, so our ship workflow makes it and
   * hands its facts over in the fulfillment's metadata. Throws SHIP_FROM_SELLER_ORDER without them.
   */
  override async createFulfillment(
    data: Data,
    _items: unknown,
    _order: unknown,
    fulfillment: { metadata?: Data | null }
  ): Promise<CreateFulfillmentResult> {
    const facts = parseShipmentFacts(fulfillment.metadata)
    if (!facts) throw CourierErrors.SHIP_FROM_SELLER_ORDER()
    const { tracking_number, tracking_url, label_url, ...ids } = facts
    return {
      data: { ...data, ...ids },
      labels: tracking_number
        ? [{ tracking_number, tracking_url: tracking_url ?? "", label_url: label_url ?? "" }]
        : [],
    }
  }

  /** The booking is cancelled by our workflow, which knows whether the courier still allows it. */
  override async cancelFulfillment(): Promise<Data> {
    return {}
  }

  /** Returns are arranged in a dispute; no courier is booked for them here. */
  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  private async offer(
    { couriers }: SellerOptionData,
    request: QuoteRequest,
    data: Data | null | undefined
  ): Promise<{ rate: CourierRate; quote: Quote }> {
    const choice = parseChoice(data)
    const { insurance: insured = false } = choice
    const answer = this.engine.quotes.quote({ ...request, insured })
    const quote = onlyOffered(await this.asking(answer), couriers)
    return { rate: chooseRate(quote, choice, this.engine.insurance), quote }
  }

  private problemOf({ shipping_address }: CartContext): Promise<MedusaError | null> {
    const areas = (code: string) => this.engine.areas.ofPostalCode(code)
    return this.asking(deliveryProblem(shipping_address, areas))
  }

  private asking<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      this.logger.warn(`No courier prices: ${reasonOf(error)}`)
      throw CourierErrors.SHIPPING_RATES_UNAVAILABLE()
    })
  }
}
