import { z } from "zod"
import { OFFERLESS_CODES } from "../../domain/shipping/offerless"
import { rupiah, time } from "./common"
import { SellerName } from "./seller"

export const AreaView = z
  .strictObject({
    id: z
      .string()
      .describe("goes into an address's `metadata.biteship_area_id`; never build or parse one"),
    name: z.string(),
    province: z.string().nullable(),
    city: z.string().nullable(),
    district: z.string().nullable(),
    postal_code: z.string().nullable(),
  })
  .meta({ id: "AreaView", description: "A district that Biteship knows" })
export type AreaView = z.infer<typeof AreaView>

const InsuranceOfferView = z
  .strictObject({
    included: z.boolean().describe("whether `price` has it already: there is nothing to choose"),
    fee: rupiah,
    price: rupiah.describe("what the parcel costs with it"),
  })
  .meta({ id: "InsuranceOfferView", description: "What insuring a parcel costs at a courier" })

export const CourierRateView = z
  .strictObject({
    courier_code: z.string(),
    courier_service_code: z.string(),
    courier_name: z.string(),
    courier_service_name: z.string(),
    price: rupiah,
    duration: z.string().nullable(),
    service_type: z.string().nullable(),
    collection_methods: z.array(z.string()).describe("`pickup`, `drop_off`"),
    insurance_available: z.boolean().describe("whether this courier insures at all"),
    insurance_offer: InsuranceOfferView.nullable().describe(
      "what a buyer gets by `insurance: true`; null where the courier or the marketplace insures nothing"
    ),
    cash_on_delivery_available: z.boolean(),
  })
  .meta({ id: "CourierRateView", description: "What one courier would take" })
export type CourierRateView = z.infer<typeof CourierRateView>

export const SellerRatesView = z
  .strictObject({
    seller: SellerName,
    item_ids: z.array(z.string()),
    shipping_option_id: z.string().nullable(),
    rates: z.array(CourierRateView).describe("cheapest first"),
    error: z
      .strictObject({ code: z.enum(OFFERLESS_CODES), message: z.string() })
      .nullable()
      .describe("why there are none"),
  })
  .meta({ id: "SellerRatesView", description: "The couriers of one seller of a cart" })
export type SellerRatesView = z.infer<typeof SellerRatesView>

export const CartRatesView = z
  .strictObject({
    sellers: z.array(SellerRatesView),
    expires_at: time.nullable().describe("when to ask again"),
  })
  .meta({ id: "CartRatesView", description: "The couriers of every seller of a cart" })
export type CartRatesView = z.infer<typeof CartRatesView>

export const ShipmentView = z
  .strictObject({
    id: z.string(),
    status: z.enum(["booking", "booked", "failed"]),
    provider: z
      .enum(["biteship", "typed"])
      .describe("`typed`: the seller sent it alone, under a number of the courier's"),
    collection_method: z.enum(["pickup", "drop_off"]).nullable(),
    pickup_at: time
      .nullable()
      .describe("when the courier is asked to come; null for as soon as it can"),
    booking_id: z.string().nullable().describe("Biteship's order"),
    courier_status: z.string().nullable(),
    courier_code: z.string(),
    courier_service_code: z.string().describe("empty for a typed number"),
    tracked: z
      .boolean()
      .describe(
        "whether its news come by themselves; false for a typed number of a courier that cannot be asked: the buyer confirms, or the clock does"
      ),
    waybill_id: z.string().nullable(),
    tracking_id: z.string().nullable(),
    tracking_url: z.string().nullable(),
    driver: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe("`name`, `phone`, `plate_number`, `photo_url`, of instant couriers"),
    booked_at: time.nullable(),
    insured_value: rupiah
      .nullable()
      .describe("what the courier insures the parcel for; null for nothing"),
    price: rupiah
      .nullable()
      .optional()
      .describe("what the courier charges after weighing; for the shop and the operator"),
    quoted_price: rupiah
      .nullable()
      .optional()
      .describe("what the courier charged at booking; for the same people"),
  })
  .meta({ id: "ShipmentView", description: "A parcel on its way" })
export type ShipmentView = z.infer<typeof ShipmentView>
