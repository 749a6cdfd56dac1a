import { generateEntityId } from "@medusajs/framework/utils"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { restartTypedClock } from "./clocks"
import { SellerOrderErrors } from "./errors"
import { lockedStatus, moveTo } from "./move"
import { nextReference } from "./reference"

export type TypedNumber = {
  seller_order_id: string
  courier_code: string
  tracking_number: string
  tracking_url: string | null
  actor: Actor
  lease_seconds: number
  /** When the order completes by itself, counted from now. */
  complete_by: Date
}

/**
 * `ship`: the caller holds the lease and must make Medusa's fulfillment. `corrected`: another number
 * took the place of the first. `done`: nothing changed.
 */
export type TypedTurn = { turn: "ship" | "corrected" | "done"; shipment_id: string }

type Live = {
  id: string
  provider: "biteship" | "typed"
  courier_code: string
  waybill_id: string | null
  tracking_url: string | null
  fulfillment_id: string | null
  leased: boolean
}

/**
 * Writes down that the seller sent the parcel alone, under a number of the courier's. Again with the
 * same number changes nothing; with another it corrects it, with history, while the parcel is on its
 * way. Throws `SHIPMENT_LIVE` while a courier is booked, `SHIPMENT_BUSY`,
 * `SELLER_ORDER_STATUS_NOT_ALLOWED`. Call inside a transaction.
 */
export async function recordTypedNumber(sql: Sql, input: TypedNumber): Promise<TypedTurn> {
  const id = input.seller_order_id
  const { status, number, order_id } = await lockedStatus(sql, id)
  const [live] = await sql<Live>(
    `select id, provider, courier_code, waybill_id, tracking_url, fulfillment_id,
       coalesce(lease_until > now(), false) as leased
     from reluv_seller_shipment
     where seller_order_id = ? and status <> 'failed' and deleted_at is null for update`,
    [id]
  )
  const refusal = () =>
    SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({ number, from: status, to: "shipped" })
  if (!live) {
    if (status !== "paid" && status !== "processing") throw refusal()
    return { turn: "ship", shipment_id: await insert(sql, input, { number, order_id }) }
  }
  if (live.provider !== "typed") throw SellerOrderErrors.SHIPMENT_LIVE()
  if (!live.fulfillment_id) {
    if (live.leased) throw SellerOrderErrors.SHIPMENT_BUSY()
    await write(sql, live.id, input)
    return { turn: "ship", shipment_id: live.id }
  }
  if (isSame(live, input)) return { turn: "done", shipment_id: live.id }
  if (status !== "processing" && status !== "shipped") throw refusal()
  await write(sql, live.id, { ...input, lease_seconds: 0 })
  await restartTypedClock(sql, { id, complete_by: input.complete_by })
  const reason = `${named(live.courier_code, live.waybill_id)} → ${named(input.courier_code, input.tracking_number)}`
  await tell(sql, {
    name: "reluv.seller-order.tracking-changed",
    subject_id: id,
    order_id,
    actor: input.actor,
    reason,
    data: { shipment_id: live.id },
  })
  return { turn: "corrected", shipment_id: live.id }
}

/**
 * The parcel is on its way, with the clock after which it completes by itself: together, so that no
 * shipped order waits for ever. @returns whether this call moved it
 */
export async function shipTyped(
  sql: Sql,
  input: { id: string; actor: Actor; reason: string; complete_by: Date }
): Promise<boolean> {
  const { status } = await lockedStatus(sql, input.id)
  const way = sellerOrderStatus.path(status, "shipped") ?? []
  for (const to of way) await moveTo(sql, { ...input, ids: [input.id], to })
  if (way.length === 0) return false
  await sql(`update reluv_seller_order set complete_by = ? where id = ?`, [
    input.complete_by,
    input.id,
  ])
  return true
}

async function insert(
  sql: Sql,
  input: TypedNumber,
  { number, order_id }: { number: string; order_id: string }
): Promise<string> {
  const shipment_id = generateEntityId(undefined, "ship")
  const reference_id = await nextReference(sql, { id: input.seller_order_id, number })
  await sql(
    `insert into reluv_seller_shipment
       (id, seller_order_id, reference_id, provider, status, booked_at, lease_until, courier_code,
        courier_service_code, collection_method, waybill_id, tracking_url)
     values (?, ?, ?, 'typed', 'booked', now(), now() + make_interval(secs => ?), ?, '', 'drop_off', ?, ?)`,
    [
      shipment_id,
      input.seller_order_id,
      reference_id,
      input.lease_seconds,
      input.courier_code,
      input.tracking_number,
      input.tracking_url,
    ]
  )
  await tell(sql, {
    name: "reluv.seller-order.booked",
    subject_id: input.seller_order_id,
    order_id,
    actor: input.actor,
    data: { shipment_id },
  })
  return shipment_id
}

/** What was known about another number is forgotten, and it is tracked soon. */
async function write(sql: Sql, shipmentId: string, input: TypedNumber): Promise<void> {
  await sql(
    `update reluv_seller_shipment set courier_code = ?, waybill_id = ?, tracking_url = ?,
       courier_status = null, tries = 0, retry_at = null, updated_at = now(),
       lease_until = now() + make_interval(secs => ?)
     where id = ?`,
    [input.courier_code, input.tracking_number, input.tracking_url, input.lease_seconds, shipmentId]
  )
}

function isSame(live: Live, input: TypedNumber): boolean {
  return (
    live.courier_code === input.courier_code &&
    live.waybill_id === input.tracking_number &&
    (input.tracking_url === null || live.tracking_url === input.tracking_url)
  )
}

function named(courier: string, number: string | null): string {
  return `${courier.toUpperCase()} ${number ?? ""}`
}
