import type { MedusaContainer } from "@medusajs/framework/types"
import { WALLET_MODULE } from "../../../src/modules/wallet"
import type { Actor } from "../../../src/shared/sql"
import { recordRemittance } from "../../../src/workflows/cash/record-remittance"
import type { Command } from "./commands"
import type { World } from "./world"

const DEWI: Actor = { type: "user", id: "user_dewi" }
const AGUS: Actor = { type: "user", id: "user_agus" }
const FEE = 4_501
const ANY_PART = 5

type Part = {
  id: string
  number: string
  cash_due: number
  booking_id: string
  is_delivered: boolean
  is_remitted: boolean
  is_refused: boolean
  refusals: number
  /** Rupiah that operators wrote down of what a courier collected unexpectedly. */
  unexpected: number
  is_asked: boolean
}

/** The parts that are paid at the door and were booked, as the tables know them. */
function partsOf({ database }: World): Promise<Part[]> {
  return database.sql<Part>(
    `select o.id, o.number, o.cash_due, s.booking_id, o.delivered_at is not null as is_delivered,
       o.cash_remitted is not null as is_remitted,
       exists (select 1 from reluv_fact where subject_id = o.id and "to" = 'cancelled' and reason = 'returned') as is_refused,
       (select count(*)::int from reluv_cash_refusal where seller_order_id = o.id) as refusals,
       (select coalesce(sum(amount), 0)::int from reluv_ledger_adjustment
        where seller_order_id = o.id and kind = 'cash_unexpected' and status = 'approved') as unexpected,
       exists (select 1 from reluv_operator_task
         where seller_order_id = o.id and cause like '%:delivered') as is_asked
     from reluv_seller_order o join reluv_seller_shipment s on s.seller_order_id = o.id
     where o.cash_due is not null and s.booking_id is not null order by o.number`
  )
}

/** One of those that it is true of, or now and then any. */
async function chosen(
  world: World,
  index: number,
  is: (part: Part) => boolean
): Promise<Part | undefined> {
  const parts = (await partsOf(world)).filter((part) => index === ANY_PART || is(part))
  return parts[index % Math.max(1, parts.length)]
}

/** Biteship's transfer for a parcel that was delivered: most of it, or all, and the same again now and then. */
export async function remit(
  world: World,
  container: MedusaContainer,
  { part: index, share }: Extract<Command, { do: "remit" }>
): Promise<void> {
  const part = await chosen(world, index, ({ is_delivered }) => is_delivered)
  if (!part) return
  const missing = share < 50 ? share * 100 : 0
  const amount = Math.max(0, part.cash_due - FEE - missing)
  await recordRemittance(container, {
    reference: `BTS-${part.number}`,
    parts: [{ seller_order_id: part.id, amount, fee: FEE }],
    actor: DEWI,
  })
}

/** What came late, is lost, or was collected of a part that was over: never of what no courier has. */
export async function explainCash(
  world: World,
  container: MedusaContainer,
  { kind, part: index, share }: Extract<Command, { do: "explain cash" }>
): Promise<void> {
  const { collected } = world.courier
  const part = await chosen(world, index, ({ is_delivered, is_remitted, booking_id }) =>
    kind === "cash_unexpected" ? collected.has(booking_id) && !is_delivered : is_remitted
  )
  if (!part) return
  if (kind === "cash_unexpected" && !collected.has(part.booking_id)) return
  const wallet = container.resolve(WALLET_MODULE)
  const most = kind === "cash_unexpected" ? part.cash_due : 5_000
  const amount = Math.ceil((most * share) / 100)
  const reason = "as the courier says"
  const id = await wallet.requestAdjustment({ kind, amount, subject: part.id, reason, actor: DEWI })
  await wallet.decideAdjustment({ id, to: "approved", actor: AGUS, reason: null })
}

/** What is booked of cash is what couriers have, or somebody is asked about it. */
export async function wrongCash(world: World): Promise<string[]> {
  const { collected } = world.courier
  return (await partsOf(world)).flatMap((part) => {
    const has = collected.get(part.booking_id) ?? 0
    const booked = (part.is_delivered ? part.cash_due : 0) + part.unexpected
    return booked > has
      ? [`part ${part.number} has Rp${booked} of Rp${has} that were collected`]
      : []
  })
}

/** The same once all that couriers said was heard. */
export async function wrongCashAtRest(world: World): Promise<string[]> {
  const { collected } = world.courier
  return (await partsOf(world)).flatMap((part) => {
    const has = collected.get(part.booking_id) ?? 0
    return [
      ...(has > 0 && !part.is_delivered && !part.is_asked
        ? [`a courier has Rp${has} of part ${part.number}, and nobody was told`]
        : []),
      ...(has > 0 && has !== part.cash_due
        ? [`a courier collected Rp${has} of the Rp${part.cash_due} of part ${part.number}`]
        : []),
      ...(part.refusals === (part.is_refused ? 1 : 0)
        ? []
        : [`part ${part.number} has ${part.refusals} refusals`]),
    ]
  })
}
