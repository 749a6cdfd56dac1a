import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { STANDING_MODULE } from "../../modules/standing"
import { type Entry, filterOf, type PageOf } from "./export-page"

/** What of Medusa's has the customer's id, with these fields. */
export function ofMedusa(entity: string, fields: readonly string[]) {
  return async (container: MedusaContainer, page: PageOf): Promise<Entry[]> => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity,
      fields: ["id", ...fields],
      filters: filterOf({ customer_id: page.customer_id }, page),
      pagination: { take: page.take, order: { id: "ASC" } },
    })
    return data as Entry[]
  }
}

/** The one entry of the customer, and what Reluv knows of them. */
export async function exportedCustomer(
  container: MedusaContainer,
  { customer_id, after }: PageOf
): Promise<Entry[]> {
  if (after) return []
  const one = { take: 1 }
  const [[customer], [account], [settings], [standing]] = await Promise.all([
    container.resolve(Modules.CUSTOMER).listCustomers(
      { id: customer_id },
      {
        ...one,
        select: [
          "id",
          "email",
          "first_name",
          "last_name",
          "phone",
          "company_name",
          "metadata",
          "created_at",
        ],
      }
    ),
    container.resolve(ACCOUNT_MODULE).listAccounts(
      { id: customer_id },
      {
        ...one,
        select: [
          "birth_date",
          "avatar_url",
          "language",
          "verified_email",
          "verified_at",
          "verified_phone",
          "phone_verified_at",
          "banned_at",
          "banned_until",
          "ban_reason",
        ],
      }
    ),
    container
      .resolve(NOTIFICATION_MODULE)
      .listNotificationSettings(
        { id: customer_id },
        { ...one, select: ["switched_off", "quiet_hours"] }
      ),
    container
      .resolve(STANDING_MODULE)
      .listStandings({ id: customer_id }, { ...one, select: ["level", "badges", "figures"] }),
  ])
  return customer ? [{ ...account, ...settings, ...standing, ...customer, id: customer_id }] : []
}

/**
 * Orders, with where they went, their parts, what was disputed of them, where money went back to, and which parcels are
 * held against whoever pays at the door.
 */
export function exportedOrders(address: readonly string[]) {
  const orders = ofMedusa("order", [
    "display_id",
    "email",
    "status",
    "total",
    "created_at",
    ...address.flatMap((field) => [`shipping_address.${field}`, `billing_address.${field}`]),
    "items.title",
    "items.quantity",
    "items.unit_price",
  ])
  return async (container: MedusaContainer, page: PageOf): Promise<Entry[]> => {
    const found = await orders(container, page)
    const order_id = found.map(({ id }) => id)
    const parts = await container.resolve(SELLER_ORDER_MODULE).listSellerOrders(
      { order_id },
      {
        select: ["id", "order_id", "number", "seller_id", "status", "total", "cash_due"],
        take: null,
      }
    )
    const disputes = await container.resolve(SELLER_ORDER_MODULE).listDisputes(
      { seller_order_id: parts.map(({ id }) => id) },
      {
        select: [
          "id",
          "seller_order_id",
          "reason",
          "text",
          "photos",
          "status",
          "seller_answer",
          "decision",
          "amount",
          "created_at",
        ],
        take: null,
      }
    )
    const refunds = await container.resolve(PURCHASE_PAYMENT_MODULE).listPurchaseRefunds(
      { order_id },
      {
        select: [
          "id",
          "order_id",
          "amount",
          "reason",
          "status",
          "bank_account",
          "proof",
          "created_at",
          "done_at",
        ],
        take: null,
      }
    )
    // Why an operator forgave one is the operator's.
    const refusals = await container.resolve(PURCHASE_PAYMENT_MODULE).listCashRefusals(
      { order_id },
      {
        select: ["id", "order_id", "seller_order_id", "reason", "created_at", "forgiven_at"],
        take: null,
      }
    )
    return found.map((order) => {
      const ofOrder = parts.filter((part) => part.order_id === order.id)
      const ids = new Set(ofOrder.map(({ id }) => id))
      return {
        ...order,
        seller_orders: ofOrder,
        disputes: disputes.filter(({ seller_order_id }) => ids.has(seller_order_id)),
        refunds: refunds.filter((refund) => refund.order_id === order.id),
        cash_refusals: refusals.filter((refusal) => refusal.order_id === order.id),
      }
    })
  }
}
