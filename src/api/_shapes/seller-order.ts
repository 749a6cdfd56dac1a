import { z } from "zod"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { oneOf, rupiah, StatusEventView, time } from "./common"
import { SellerName } from "./seller"
import { ShipmentView } from "./shipping"

export const DisputeView = z
  .strictObject({
    id: z.string(),
    seller_order_id: z.string(),
    reason: z.enum([
      "not_as_described",
      "damaged",
      "wrong_item",
      "not_received",
      "courier",
      "other",
    ]),
    text: z.string(),
    photos: z.array(z.string()),
    status: z.enum(["open", "decided"]),
    seller_answer: z.string().nullable(),
    answered_at: time.nullable(),
    decision: z
      .enum(["complete", "refund", "partial_refund", "not_collected"])
      .nullable()
      .describe("`not_collected`: nobody had paid at the door, so that nothing goes back"),
    amount: rupiah.nullable().describe("whole rupiah that go back"),
    note: z.string().nullable(),
    decided_at: time.nullable(),
    created_at: time,
  })
  .meta({ id: "DisputeView", description: "A buyer says that something is wrong" })
export type DisputeView = z.infer<typeof DisputeView>

export const EvidenceView = z
  .strictObject({
    title: z.string(),
    condition: z.string(),
    brand: z.string().nullable(),
    size: z.string().nullable(),
    color: z.string().nullable(),
    measurements: z.record(z.string(), z.number()).nullable().describe("centimetres by name"),
    defects: z
      .array(z.strictObject({ description: z.string(), picture: z.string().nullish() }))
      .nullable(),
    images: z.array(z.string()),
    hash: z.string().describe("SHA-256 of the rest, made when it was bought"),
  })
  .meta({
    id: "EvidenceView",
    description: "What a buyer was shown of a piece; no later change reaches it",
  })
export type EvidenceView = z.infer<typeof EvidenceView>

export const SellerOrderView = z
  .strictObject({
    id: z.string(),
    number: z.string().describe("such as `REL-2026-000001`"),
    order_id: z.string(),
    status: oneOf(sellerOrderStatus.statuses),
    seller: SellerName,
    items: z.array(
      z.strictObject({
        line_item_id: z.string(),
        product_id: z.string().nullable(),
        variant_id: z.string().nullable(),
        title: z.string(),
        variant_title: z.string().nullable().describe("which of the listing's variants: `M`"),
        thumbnail: z.string().nullable(),
        quantity: z.int(),
        subtotal: rupiah,
        discount_total: rupiah,
        total: rupiah,
        evidence: EvidenceView.nullable().describe("what its listing said when it was bought"),
      })
    ),
    item_total: rupiah,
    shipping_total: rupiah,
    discount_total: rupiah,
    total: rupiah.describe("whole rupiah: items + shipping − discount"),
    refunded_total: rupiah.describe("what of `total` has gone back to the buyer"),
    cash_due: rupiah
      .nullable()
      .describe("what the courier collects at the door; null of what is paid before"),
    ship_by: time.nullable().describe("until when the seller must hand the parcel over"),
    complete_by: time
      .nullable()
      .describe(
        "when it completes by itself: runs after delivery, or after shipping with a typed number; null before that and during a dispute"
      ),
    extended: z.boolean().describe("whether the buyer has used the one extension"),
    dispute: DisputeView.nullable(),
    courier_code: z
      .string()
      .nullable()
      .describe("who carries it: chosen by the buyer, or typed by a seller who sent it alone"),
    courier_service_code: z.string().nullable().describe("null for a typed number"),
    waybill_id: z.string().nullable(),
    tracking_id: z.string().nullable(),
    tracking_url: z.string().nullable(),
    shipment: ShipmentView.nullable(),
    history: z.array(StatusEventView),
    shipping_address: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .describe("where the parcel goes; for the people of the shop, once the part is paid"),
    created_at: time,
  })
  .meta({ id: "SellerOrderView", description: "The part of a purchase that one seller ships" })
export type SellerOrderView = z.infer<typeof SellerOrderView>

export const SellerOrderRow = z
  .strictObject({
    id: z.string(),
    number: z.string().describe("such as `REL-2026-000001`"),
    order_id: z.string(),
    order_display_id: z.int().nullable(),
    status: oneOf(sellerOrderStatus.statuses),
    seller: SellerName,
    total: rupiah,
    cash_due: rupiah
      .nullable()
      .describe("what the courier collects at the door; null of what is paid before"),
    courier_code: z.string().nullable(),
    waybill_id: z.string().nullable(),
    created_at: time,
  })
  .meta({ id: "SellerOrderRow", description: "A seller order in a list for operators" })
export type SellerOrderRow = z.infer<typeof SellerOrderRow>
