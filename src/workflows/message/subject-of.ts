import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Fact, type FactName, subjectOf } from "../../domain/fact/facts"
import type { MailData } from "../../domain/notification/draw-mail"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"

/** What a fact is about, as far as mails name it. */
export type Subject = {
  data: MailData
  /** What fills the path of a link. */
  ids: Record<string, string>
  order_id: string | null
  seller_id: string | null
}

type Read = (container: MedusaContainer, fact: Fact, name: FactName) => Promise<Subject | null>

const READ: Record<string, Read> = {
  payment: aPayment,
  refund: aRefund,
  seller_order: (container, { id }, name) => aPart(container, id, name),
  dispute: aDispute,
  seller: (container, { id }) => aShop(container, id),
  listing: aListing,
}

const SHIP_SOON = "reluv.seller-order.ship-soon"
const COMPLETES_SOON = "reluv.seller-order.completes-soon"
const isToComplete = (status: string) => status === "shipped" || status === "delivered"
const isToShip = (status: string) => status === "paid" || status === "processing"

/** Null where there is nothing to tell any more. */
export async function readSubject(
  container: MedusaContainer,
  { name, fact }: { name: FactName; fact: Fact }
): Promise<Subject | null> {
  return (await READ[subjectOf(name)]?.(container, fact, name)) ?? null
}

async function aPayment(
  container: MedusaContainer,
  { order_id }: Fact,
  name: FactName
): Promise<Subject | null> {
  if (!order_id) return null
  const [payment] = await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchasePayments({ order_id })
  if (!payment) return null
  // What was to be done was done before anybody was reminded of it.
  if (name === "reluv.payment.ends-soon" && payment.status !== "pending") return null
  const { amount, expires_at } = payment
  const data = { amount, until: new Date(expires_at).toISOString() }
  return { data, ids: { order_id }, order_id, seller_id: null }
}

async function aRefund(
  container: MedusaContainer,
  { id, order_id }: Fact
): Promise<Subject | null> {
  const [refund] = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds({ id })
  if (!refund || !order_id) return null
  return { data: { amount: refund.amount }, ids: { order_id }, order_id, seller_id: null }
}

async function aPart(
  container: MedusaContainer,
  id: string,
  name?: FactName
): Promise<Subject | null> {
  const [part] = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders({ id })
  // Nobody was told of it before it was paid: what ends before is told as the end of the payment.
  if (!part?.paid_at) return null
  const shop = await aShop(container, part.seller_id)
  const [parcel] = await container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments({ seller_order_id: id }, { order: { created_at: "DESC" }, take: 1 })
  if (name === SHIP_SOON && (!isToShip(part.status) || part.courier_since)) return null
  if (name === COMPLETES_SOON && !isToComplete(part.status)) return null
  const isToldOfShipping = name === "reluv.seller-order.paid" || name === SHIP_SOON
  const until = isToldOfShipping ? part.ship_by : part.complete_by
  return {
    data: {
      ...shop?.data,
      number: part.number,
      amount: part.total,
      // A parcel may be on its way before its number is known.
      waybill: parcel?.waybill_id ?? "–",
      ...(until ? { until: new Date(until).toISOString() } : {}),
    },
    ids: { order_id: part.order_id, seller_order_id: id },
    order_id: part.order_id,
    seller_id: part.seller_id,
  }
}

async function aDispute(container: MedusaContainer, fact: Fact): Promise<Subject | null> {
  const { seller_order_id, amount } = fact as unknown as Fact<"reluv.dispute.decided">
  const part = await aPart(container, seller_order_id)
  return part && { ...part, data: { ...part.data, ...(amount === undefined ? {} : { amount }) } }
}

async function aShop(container: MedusaContainer, id: string): Promise<Subject | null> {
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id }, { select: ["id", "name"] })
  if (!seller) return null
  return { data: { shop: seller.name }, ids: { seller_id: id }, order_id: null, seller_id: id }
}

async function aListing(container: MedusaContainer, { id }: Fact): Promise<Subject | null> {
  const [listing] = await container.resolve(LISTING_MODULE).listListings({ id })
  if (!listing) return null
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: listing.product_id }, { select: ["id", "title"] })
  if (!product) return null
  const { seller_id } = listing
  return { data: { title: product.title }, ids: { listing_id: id }, order_id: null, seller_id }
}
