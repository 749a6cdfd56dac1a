import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import { SellerOrderErrors } from "../../../modules/seller-order/errors"
import { RequestErrors } from "../../../shared/request-errors"
import { TooManyRequests } from "../../../shared/too-many-requests"
import { customerIdIn } from "../customer"
import type { Membership, SellerRequest } from "../member"
import { isOwn } from "../own-order"
import { answerTooMany } from "../vendor-errors"

const HOUR_SECONDS = 3_600

/** Uploads of one in an hour, in this process: a shop has many pieces, a dispute few photos. */
const UPLOADS = {
  shop: new RateLimiterMemory({ points: 300, duration: HOUR_SECONDS }),
  customer: new RateLimiterMemory({ points: 60, duration: HOUR_SECONDS }),
  guest: new RateLimiterMemory({ points: 20, duration: HOUR_SECONDS }),
}

type Uploader = {
  kind: keyof typeof UPLOADS
  /** Whose the pictures are. */
  owner: string
}

/**
 * Before a body of pictures is read: who sends it, and whether they have sent many already (429). Throws
 * `ORD_001` for a guest whose token does not open the seller order that the query names.
 */
export async function limitedUploader(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { kind, owner } = await uploaderOf(req)
  const spent = await UPLOADS[kind].consume(owner).then(
    () => null,
    (refused: { msBeforeNext?: number }) => refused
  )
  if (!spent) return next()
  if (spent.msBeforeNext === undefined) throw spent
  answerTooMany(req, res, new TooManyRequests(Math.ceil(spent.msBeforeNext / 1_000)))
}

/** Who sends a picture. Throws `ORD_001` as above. */
export async function uploaderOf(req: MedusaRequest): Promise<Uploader> {
  const { membership } = req as Partial<SellerRequest>
  if (membership) return { kind: "shop", owner: shopOwner(membership) }
  const customer = customerIdIn(req)
  if (customer) return { kind: "customer", owner: customerOwner(customer) }
  const { seller_order_id: id } = req.validatedQuery as { seller_order_id?: string }
  if (!id) throw RequestErrors.INPUT_INVALID({ problems: "seller_order_id: is missing" })
  return { kind: "guest", owner: await guestOwner(req, id) }
}

/** Whose pictures somebody may show: those of the shop, their own, or those of a guest's order. */
export async function ownersOf(req: MedusaRequest): Promise<string[]> {
  const { membership } = req as Partial<SellerRequest>
  const customer = customerIdIn(req)
  const owners = [
    ...(membership ? [shopOwner(membership)] : []),
    ...(customer ? [customerOwner(customer)] : []),
  ]
  const { id } = req.params
  return owners.length > 0 || !id ? owners : [await guestOwner(req, id)]
}

export function shopOwner({ seller_id }: Pick<Membership, "seller_id">): string {
  return `seller:${seller_id}`
}

function customerOwner(id: string): string {
  return `customer:${id}`
}

/** A guest has no account to count by, or to own anything: their order has. */
async function guestOwner(req: MedusaRequest, seller_order_id: string): Promise<string> {
  const [part] = await req.scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: seller_order_id })
  if (!part || !isOwn(req, part)) throw SellerOrderErrors.SELLER_ORDER_NOT_FOUND()
  return `order:${part.order_id}`
}
