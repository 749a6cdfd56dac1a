import { UNPAID_ENDS } from "../../../src/domain/payment/payment-status"
import { courierStatus } from "../../../src/shared/couriers/courier-status"
import { wrongCashAtRest } from "./cash"
import { DURATIONS, JOBS } from "./commands"
import { happen, runJob } from "./driver"
import { refundedOf, type VendorTransaction, wasPaid } from "./midtrans"
import type { World } from "./world"

const BACK_OFF_SECONDS = 11 * 60

/** The vendors answer again, what is on its way arrives, the jobs run, and every deadline passes. */
export async function comeToRest(world: World): Promise<void> {
  world.midtrans.down = false
  world.courier.down = false
  for (const seconds of [BACK_OFF_SECONDS, DURATIONS["a day"], BACK_OFF_SECONDS]) {
    await world.passTime(seconds)
    for (const transaction of world.midtrans.transactions) world.midtrans.settleCard(transaction)
    await deliverAll(world)
    for (const job of JOBS) await runJob(world, job)
  }
  await deliverAll(world)
  await runJob(world, "inbox")
  // One refund of an order at a time.
  for (let left = Infinity, before = 0; left > 0 && left !== before; ) {
    before = left
    await runJob(world, "pay back")
    left = await queuedRefunds(world)
  }
  await runJob(world, "relay facts")
}

async function queuedRefunds({ database }: World): Promise<number> {
  const queued = await database.sql(`select 1 from reluv_purchase_refund where status = 'queued'`)
  return queued.length
}

async function deliverAll(world: World): Promise<void> {
  while (world.midtrans.notifications.length > 0) {
    await happen(world, { do: "deliver", notification: 0, keep: false, act: false })
  }
  while (world.courier.webhooks.length > 0) {
    await happen(world, { do: "tell of parcel", webhook: 0, keep: false, act: false })
  }
}

/** What must hold when nothing is on its way any more and every job has run. */
export async function wrongsAtRest(world: World): Promise<string[]> {
  const stuck = await world.database.sql<{ wrong: string }>(STUCK)
  return [
    ...stuck.map(({ wrong }) => wrong),
    ...(await moneyOfNobody(world)),
    ...(await openAtVendor(world)),
    ...(await disagreementsWithMedusa(world)),
    ...(await wrongStock(world)),
    ...(await creditOfNobody(world)),
    ...(await parcelsLeftBehind(world)),
    ...(await wrongCashAtRest(world)),
  ]
}

type Account = { paid_by: string[]; owed: string[]; tasks: string[] }

/** Every rupiah that arrived paid an order, or is owed back, or waits for a person. */
async function moneyOfNobody({ database, midtrans }: World): Promise<string[]> {
  const [account] = await database.sql<Account>(
    `select
       (select coalesce(json_agg(paid_by), '[]') from reluv_purchase_payment where paid_by is not null) as paid_by,
       (select coalesce(json_agg(transaction_id), '[]') from reluv_purchase_refund where not booked_in_medusa) as owed,
       (select coalesce(json_agg(cause), '[]') from reluv_operator_task where status = 'open') as tasks`
  )
  if (!account) return ["nobody keeps accounts"]
  const known = ({ id, order_id }: VendorTransaction) =>
    account.paid_by.includes(id) ||
    account.owed.includes(id) ||
    account.tasks.some((cause) => cause.includes(id) || cause.includes(order_id))
  return midtrans.transactions
    .filter((made) => wasPaid(made) && refundedOf(made) < made.gross && !known(made))
    .map((made) => `Rp${made.gross} of ${made.id} (${made.status}) belong to nobody`)
}

/** All purchases are over or paid: no page takes money any more, and we know that none does. */
async function openAtVendor({ midtrans, database }: World): Promise<string[]> {
  const unclosed = await database.sql<{ midtrans_order_id: string }>(
    `select midtrans_order_id from reluv_payment_attempt
     where status in ('expired', 'cancelled', 'failed') and closed_at_vendor is null`
  )
  return [
    ...midtrans.transactions
      .filter(({ status }) => status === "pending")
      .map(({ id }) => `${id} can still be paid`),
    ...unclosed.map(({ midtrans_order_id }) => `nobody knows whether ${midtrans_order_id} is over`),
  ]
}

/** What buyers have spent of their credit is in purchases that stand; the rest is back in its account. */
async function creditOfNobody({ database, medusa }: World): Promise<string[]> {
  const [books] = await database.sql<{ kept: number }>(
    `select (coalesce((select sum(credit_total) from reluv_purchase_payment), 0)
       - coalesce((select sum(amount) from reluv_purchase_refund
                   where credit is not null and status = 'done'), 0))::int as kept`
  )
  const over = await database.sql<{ wrong: string }>(
    `select format('Rp%s of Rp%s of credit went back of %s, which is %s', r.done, p.credit_total, p.order_id, p.status) as wrong
     from reluv_purchase_payment p cross join lateral (
       select coalesce(sum(amount), 0) as done from reluv_purchase_refund
       where order_id = p.order_id and credit is not null and status = 'done') r
     where p.status in ('expired', 'failed', 'cancelled', 'refunded') and r.done <> p.credit_total`
  )
  const spent = medusa.credits.reduce(
    (all, { type, amount }) => all + (type === "debit" ? amount : -amount),
    0
  )
  return [
    ...over.map(({ wrong }) => wrong),
    ...(spent === books?.kept ? [] : [`Rp${spent} of credit are spent, Rp${books?.kept} in books`]),
  ]
}

/** A parcel that its courier has taken is shipped, whatever the courier said of it since. */
async function parcelsLeftBehind({ database, courier }: World): Promise<string[]> {
  const taken = courier.parcels
    .filter(({ passed }) => passed.some((step) => courierStatus(step)?.reached !== "nowhere"))
    .map(({ id }) => id)
  const behind = await database.sql<{ wrong: string }>(
    `select format('part %s is %s, and its courier has parcel %s', o.number, o.status, s.booking_id) as wrong
     from reluv_seller_order o join reluv_seller_shipment s on s.seller_order_id = o.id
     where s.status = 'booked' and s.booking_id = any(?) and o.status in ('paid', 'processing')`,
    [taken]
  )
  return behind.map(({ wrong }) => wrong)
}

type Books = {
  order_id: string
  payment_session_id: string
  status: string
  amount: number
  done: number
  all_cancelled: boolean
  is_cash: boolean | null
  has_left: boolean
}

async function disagreementsWithMedusa({ database, medusa }: World): Promise<string[]> {
  const books = await database.sql<Books>(
    `select p.order_id, p.payment_session_id, p.status, p.amount,
       (select coalesce(sum(amount), 0)::int from reluv_purchase_refund r
        where r.order_id = p.order_id and r.status = 'done' and r.booked_in_medusa) as done,
       (select bool_and(o.status = 'cancelled') from reluv_seller_order o where o.order_id = p.order_id)
         as all_cancelled,
       p.payment_type = 'cash_on_delivery' as is_cash,
       exists (select 1 from reluv_seller_order o where o.order_id = p.order_id and o.shipped_at is not null) as has_left
     from reluv_purchase_payment p`
  )
  const live = await database.sql<{ order_id: string; variant_id: string; quantity: number }>(
    `select order_id, variant_id, quantity from reluv_piece_claim where status in ('ordered', 'sold')`
  )
  const wrongs: string[] = []
  for (const order of medusa.orders) {
    const book = books.find(({ order_id }) => order_id === order.id)
    // Medusa cancels no order of which a parcel has left.
    const over =
      UNPAID_ENDS.some((end) => end === book?.status) && !(book?.is_cash && book.has_left)
    const returned = book?.status === "refunded" && book.all_cancelled
    const canceled = order.status === "canceled"
    if (!book && !canceled) wrongs.push(`order ${order.id} waits for no payment`)
    if (book && canceled !== (over || returned)) {
      wrongs.push(`order ${order.id} is ${order.status}, its payment ${book.status}`)
    }
    const payment = medusa.paymentOf(order.cart.session_id, order.id)
    const captured = payment?.amount ?? 0
    if (book && captured !== (over || book.is_cash ? 0 : book.amount)) {
      wrongs.push(`Medusa captured Rp${captured} of order ${order.id}, which is ${book.status}`)
    }
    const refunded = (payment?.refunds ?? []).reduce((all, { amount }) => all + amount, 0)
    if (book && (refunded !== book.done || order.credit !== book.done)) {
      wrongs.push(
        `Rp${book.done} of order ${order.id} went back; Medusa refunded Rp${refunded}, credited Rp${order.credit}`
      )
    }
    for (const { id, variant_id, quantity } of order.items) {
      const claimed = live.some(
        (claim) => claim.order_id === order.id && claim.variant_id === variant_id
      )
      const sent = order.fulfillments.some(
        ({ canceled_at, items }) => !canceled_at && items.some((item) => item.line_item_id === id)
      )
      const reserved = medusa.reservations.get(id)?.quantity ?? 0
      if (reserved !== (claimed && !sent ? quantity : 0)) {
        wrongs.push(
          `${reserved} of ${variant_id} reserved for ${order.id}; claimed: ${claimed}, sent: ${sent}`
        )
      }
    }
  }
  return wrongs
}

/** What Medusa would still sell is what nobody has claimed. */
async function wrongStock({ medusa, database }: World): Promise<string[]> {
  const pieces = await database.sql<{ variant_id: string; free: number }>(
    `select variant_id, stock - claimed as free from reluv_piece`
  )
  return pieces
    .filter(({ variant_id, free }) => medusa.available(variant_id) !== free)
    .map(
      ({ variant_id, free }) =>
        `${free} of ${variant_id} are free, Medusa sells ${medusa.available(variant_id)}`
    )
}

const STUCK = `
  select format('message %s of %s is %s: %s', id, subject, status, error) as wrong
  from reluv_webhook_message where status not in ('done', 'task')
union all
  select format('the payment of %s still is %s, closed %s', order_id, status, closed_at)
  from reluv_purchase_payment
  where status = 'pending' or status in ('expired', 'failed', 'cancelled') and closed_at is null
union all
  select format('the payment of %s was paid by %s and is not accounted for', order_id, paid_by)
  from reluv_purchase_payment where paid_by is not null and accounted_at is null
union all
  select format('Rp%s are promised to the buyer of part %s and owed nowhere', refund_due, number)
  from reluv_seller_order where refund_due is not null
union all
  select format('refund %s of Rp%s stays queued: %s', cause, amount, error)
  from reluv_purchase_refund where status = 'queued'
union all
  select format('refund %s is %s and nobody was asked', r.cause, r.status) from reluv_purchase_refund r
  where r.status in ('refused', 'awaiting_transfer') and not exists (
    select 1 from reluv_operator_task t where t.refund_id = r.id and t.status = 'open')
union all
  select format('%s of %s is told to nobody', name, subject_id) from reluv_fact where told_at is null
union all
  select format('%s is %s: %s', kind, state, errors) from reluv_work where state <> 'done'
union all
  select format('refund %s is done and somebody is asked to %s', r.cause, t.kind)
  from reluv_purchase_refund r join reluv_operator_task t on t.refund_id = r.id
  where r.status = 'done' and t.status = 'open'
union all
  select format('Rp%s of %s went back in the dashboard, its parts go on and nobody was asked', r.amount, r.order_id)
  from reluv_purchase_refund r where r.known_key is not null and r.status = 'done'
    and exists (select 1 from reluv_seller_order o
      where o.order_id = r.order_id and o.status not in ('cancelled', 'refunded'))
    and not exists (select 1 from reluv_operator_task t where t.cause = 'dashboard_refund:' || r.id)
union all
  select format('%s of %s is %s although its purchase is %s', c.variant_id, c.order_id, c.status, p.status)
  from reluv_piece_claim c join reluv_purchase_payment p on p.order_id = c.order_id
  where p.status in ('expired', 'failed', 'cancelled') and c.status <> 'released'
    -- What went back from its buyer's door is its shop's to list again.
    and not exists (select 1 from reluv_seller_order o join reluv_listing l on l.id = c.listing_id
      where o.order_id = c.order_id and o.seller_id = l.seller_id and o.shipped_at is not null)
union all
  select format('cart %s still holds %s', cart_id, variant_id) from reluv_piece_claim where status = 'held'
union all
  select format('part %s is %s although its purchase is %s', o.number, o.status, p.status)
  from reluv_seller_order o join reluv_purchase_payment p on p.order_id = o.order_id
  where p.status in ('expired', 'failed', 'cancelled') and o.status <> 'cancelled'
union all
  select format('part %s of Rp%s is %s, and Rp%s are owed or back', o.number, o.total, o.status, r.amount)
  from reluv_seller_order o join reluv_purchase_payment p on p.order_id = o.order_id
    cross join lateral (select coalesce(sum(amount), 0) as amount, count(*) filter (where status = 'done') as done
      from reluv_purchase_refund where seller_order_id = o.id) r
  where p.paid_by is not null and o.status in ('cancelled', 'refunded')
    and r.amount <> case when o.cash_due is not null and o.delivered_at is null then 0 else o.total end
union all
  select format('Rp%s of part %s went back, its books say Rp%s', r.amount, o.number, o.refunded_total)
  from reluv_seller_order o cross join lateral (select coalesce(sum(amount), 0) as amount from reluv_purchase_refund
      where seller_order_id = o.id and status = 'done') r
  where r.amount <> o.refunded_total
union all
  select format('%s of cancelled part %s is %s', c.variant_id, o.number, c.status)
  from reluv_seller_order o join reluv_seller_order_line l on l.seller_order_id = o.id
    join reluv_piece_claim c on c.order_id = o.order_id and c.variant_id = l.variant_id
  where o.status = 'cancelled' and c.status <> 'released' and o.shipped_at is null
union all
  select format('%s of part %s is %s', c.variant_id, o.number, c.status)
  from reluv_seller_order o join reluv_seller_order_line l on l.seller_order_id = o.id
    left join reluv_piece_claim c on c.order_id = o.order_id and c.variant_id = l.variant_id and c.status = 'sold'
  where o.status not in ('cancelled', 'pending') and c.id is null
union all
  select format('listing %s is %s with %s pieces free', l.id, l.status, p.stock - p.claimed)
  from reluv_listing l join reluv_piece p on p.listing_id = l.id
  where l.status <> case
    when exists (
      select 1 from reluv_seller_order o join reluv_seller_order_line s on s.seller_order_id = o.id
      where s.variant_id = p.variant_id and o.cancelled_by = 'seller') then 'inactive'
    when p.claimed < p.stock then 'active'
    else 'sold' end
union all
  select format('cart %s still holds voucher %s', cart_id, voucher_id)
  from reluv_voucher_use where status = 'used' and order_id is null
union all
  select format('voucher %s of %s is %s although its purchase is %s', u.voucher_id, u.order_id, u.status, p.status)
  from reluv_voucher_use u join reluv_purchase_payment p on p.order_id = u.order_id
  cross join lateral (
    -- A parcel that its buyer refused at the door has used its voucher; one that was lost has not.
    select bool_and(o.status = 'cancelled' and not exists (
      select 1 from reluv_cash_refusal r where r.seller_order_id = o.id)) as is_gone
    from reluv_seller_order o cross join jsonb_array_elements(u.shares) as share
    where o.order_id = u.order_id and o.seller_id = share->>'seller_id') parts
  where (u.status = 'returned') <> parts.is_gone
union all
  select format('the payment of %s is %s, and %s of its parcels are on their way', p.order_id, p.status, w.waiting)
  from reluv_purchase_payment p cross join lateral (
    select count(*) filter (where delivered_at is null and status <> 'cancelled') as waiting,
      count(*) filter (where delivered_at is not null) as collected
    from reluv_seller_order where order_id = p.order_id) w
  where p.payment_type = 'cash_on_delivery' and p.accounted_at is not null
    and ((p.status = 'on_delivery') <> (w.waiting > 0)
      or (p.status = 'cancelled') <> (w.waiting = 0 and w.collected = 0))
union all
  select format('dispute of %s is open and nobody was asked', d.seller_order_id) from reluv_dispute d
  where d.status = 'open' and not exists (
    select 1 from reluv_operator_task t where t.dispute_id = d.id and t.status = 'open')
union all
  select format('part %s is disputed without a dispute', o.number) from reluv_seller_order o
  where o.status = 'disputed' and not exists (
    select 1 from reluv_dispute d where d.seller_order_id = o.id and d.status = 'open')`
