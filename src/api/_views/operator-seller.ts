import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { inTheWayOf } from "../../workflows/seller/close-shop"
import type { InTheWayView, OperatorSellerView, SellerEventView } from "../_shapes/operator-seller"
import { publicSeller } from "./seller"
import { viewStanding } from "./standing"

/** A shop for who watches over the marketplace. Throws `SELLER_NOT_FOUND`. */
export async function viewSellerForOperator(
  container: MedusaContainer,
  id: string
): Promise<OperatorSellerView> {
  const sellers = container.resolve(SELLER_MODULE)
  const [[seller], [contact], listings, orders, in_the_way, standing] = await Promise.all([
    sellers.listSellers({ id }),
    sellers.listSellerContacts({ seller_id: id }),
    container.resolve(LISTING_MODULE).countListingsByStatus({ seller_id: id }),
    container.resolve(SELLER_ORDER_MODULE).sumOrdersByStatus({ seller_id: id }),
    viewInTheWay(container, id),
    viewStanding(container, id),
  ])
  if (!seller || !contact) throw SellerErrors.SELLER_NOT_FOUND()
  return {
    ...(await publicSeller(container, seller)),
    status_reason: seller.status_reason,
    suspended_until: seller.suspended_until?.toISOString() ?? null,
    phone: contact.phone,
    // Written from a validated origin only.
    origin: contact.origin as OperatorSellerView["origin"],
    opened_at: new Date(seller.created_at).toISOString(),
    listings,
    orders,
    in_the_way,
    standing,
  }
}

export async function viewInTheWay(container: MedusaContainer, id: string): Promise<InTheWayView> {
  const { orders, ...rest } = await inTheWayOf(container, id)
  return { ...rest, orders: orders as InTheWayView["orders"] }
}

type Deed = { actor_type: string; actor_id: string }

/** Who did each of some things, with the e-mails of operators; one query whatever their number. */
export async function actorsOf<Row extends Deed>(
  container: MedusaContainer,
  rows: readonly Row[]
): Promise<(row: Row) => SellerEventView["actor"]> {
  const ids = rows.flatMap(({ actor_type, actor_id }) => (actor_type === "user" ? actor_id : []))
  const users =
    ids.length === 0
      ? []
      : await container
          .resolve(Modules.USER)
          .listUsers({ id: [...new Set(ids)] }, { select: ["id", "email"], take: ids.length })
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  return ({ actor_type: type, actor_id: id }) => ({ type, id, name: emails.get(id) ?? null })
}
