import { listingStatus } from "../../../src/domain/listing/listing-status"
import { paymentStatus } from "../../../src/domain/payment/payment-status"
import { refundStatus } from "../../../src/domain/payment/refund-status"
import { sellerOrderStatus } from "../../../src/domain/seller-order/seller-order-status"
import { voucherStatus } from "../../../src/domain/voucher/voucher-status"
import { adjustmentStatus } from "../../../src/domain/wallet/adjustment"
import { payoutStatus } from "../../../src/domain/wallet/payout-status"
import { WALLET_MODULE } from "../../../src/modules/wallet"
import { wrongCash } from "./cash"
import { PIECES } from "./shop"
import type { World } from "./world"

/** What must hold between any two calls of any flow. Each line that comes back is one thing wrong. */
export async function wrongsAtAnyTime(world: World): Promise<string[]> {
  const { medusa, midtrans, log } = world
  const [facts] = await world.database.sql<Facts>(FACTS)
  if (!facts) throw new Error("the tables told nothing")
  return [
    ...(await wrongLedger(world)),
    ...(await wrongCash(world)),
    ...wrongMoves(facts.moves),
    ...(facts.wrong_rows ?? []),
    ...medusa.wrongs,
    ...midtrans.wrongs,
    // What is stocked is not looked at: core lowers it before it ends the reservation.
    ...PIECES.filter(({ variant_id, stock }) => medusa.reserved(variant_id) > stock).map(
      ({ variant_id }) => `Medusa has promised more of ${variant_id} than there is`
    ),
    ...overpaid(world, facts.paid_back ?? []),
    ...log.filter((line) => BROKEN.test(line)).map((line) => `the log says: ${line}`),
  ]
}

/** The ledger says what follows from the books, to the rupiah, and nothing else. */
async function wrongLedger({ services, medusa }: World): Promise<string[]> {
  const wallet = services[WALLET_MODULE]
  const order_ids = medusa.orders.map(({ id }) => id)
  const wrongs = [
    ...(await wallet.auditPurchases({ order_ids })),
    ...(await wallet.auditPayouts({ after: "", limit: 100 })).wrongs,
    ...(await wallet.auditAdjustments({ after: "", limit: 100 })).wrongs,
    ...(await wallet.auditSums({ limit: 5 })),
    ...(await wallet.auditTotals({})),
  ]
  return wrongs.map(({ at, says }) => `the ledger at ${at}: ${says}`)
}

/** Words of a program that broke, not of a flow that refused. */
const BROKEN =
  /undefined|is not a function|violates|syntax error|deadlock|invalid input|was not found|Could not resolve|has no /

type Move = { table: string; from: string; to: string }
type Facts = {
  moves: Move[] | null
  wrong_rows: string[] | null
  paid_back: { transaction_id: string; amount: number; cash: number }[] | null
}

const MACHINES: Record<string, { can(from: never, to: never): boolean }> = {
  payment: paymentStatus,
  refund: refundStatus,
  seller_order: sellerOrderStatus,
  listing: listingStatus,
  voucher: voucherStatus,
  payout: payoutStatus,
  ledger_adjustment: adjustmentStatus,
}

function wrongMoves(moves: readonly Move[] | null): string[] {
  return (moves ?? [])
    .filter(({ table, from, to }) => {
      // Late money revives what was never paid: the one way back that is written down.
      if (table === "seller_order" && from === "cancelled" && to === "pending") return false
      return !MACHINES[table]?.can(from as never, to as never)
    })
    .map(({ table, from, to }) => `${table} went from ${from} to ${to}`)
}

/** Nobody gets more back than one transaction, or couriers, brought, by gateway and by hand together. */
function overpaid({ midtrans }: World, paidBack: NonNullable<Facts["paid_back"]>): string[] {
  return paidBack.flatMap(({ transaction_id, amount, cash }) => {
    const gross = midtrans.transactions.find(({ id }) => id === transaction_id)?.gross ?? cash
    return amount > gross ? [`Rp${amount} of Rp${gross} of ${transaction_id} went back`] : []
  })
}

const FACTS = `select
  (select json_agg(distinct jsonb_build_object('table', t, 'from', f, 'to', g)) from (
     select subject, "from", "to" from reluv_fact f where "to" is not null
       -- Nobody has paid for what goes back from its buyer's door: see endUncollected.
       and not (subject = 'seller_order' and "from" = 'shipped' and "to" = 'cancelled' and exists (
         select 1 from reluv_seller_order where id = f.subject_id and cash_due is not null))
   ) as m(t, f, g)) as moves,
  (select json_agg(json_build_object('transaction_id', transaction_id, 'amount', amount, 'cash', (
     select coalesce(sum(cash_due), 0)::int from reluv_seller_order
     where 'cash:' || order_id = transaction_id and delivered_at is not null))) from (
     select transaction_id, sum(amount)::int as amount from reluv_purchase_refund
     where status = 'done' and credit is null group by transaction_id) r) as paid_back,
  (select json_agg(wrong) from (
     select format('%s has %s claimed of %s, and claims of %s', p.variant_id, p.claimed, p.stock, c.live)
     from reluv_piece p cross join lateral (
       select coalesce(sum(quantity), 0) as live from reluv_piece_claim
       where variant_id = p.variant_id and status <> 'released') c
     where p.claimed <> c.live or p.claimed < 0 or p.claimed > p.stock
   union all
     select format('the payment of %s is %s, was paid by %s and has %s paid attempts',
       p.order_id, p.status, coalesce(p.paid_by, 'nothing'), a.paid)
     from reluv_purchase_payment p cross join lateral (
       select count(*) as paid, count(*) filter (where transaction_id = p.paid_by) as by_it
       from reluv_payment_attempt where purchase_payment_id = p.id and status = 'paid') a
     where case when p.payment_type = 'cash_on_delivery' then p.paid_by is null or a.paid > 0
       when p.status in ('pending', 'failed', 'expired', 'cancelled') then p.paid_by is not null or a.paid > 0
       when p.amount = 0 then p.paid_by is null or a.paid > 0
       else p.paid_by is null or a.paid <> 1 or a.by_it <> 1 end
   union all
     select format('page %s takes money although its payment is %s', a.midtrans_order_id, p.status)
     from reluv_payment_attempt a join reluv_purchase_payment p on p.id = a.purchase_payment_id
     where a.status in ('opening', 'open') and p.status <> 'pending'
   union all
     select format('the parts of %s make Rp%s and Rp%s of credit, its payment is Rp%s and Rp%s',
       p.order_id, sum(o.total), sum(o.credit_total), p.amount, p.credit_total)
     from reluv_purchase_payment p join reluv_seller_order o on o.order_id = p.order_id
     group by p.id
     having sum(o.total) <> p.amount + p.credit_total or sum(o.credit_total) <> p.credit_total
   union all
     select format('Rp%s of Rp%s of part %s went back', refunded_total, total, number)
     from reluv_seller_order where refunded_total < 0 or refunded_total > total
   union all
     select format('the payment of %s is %s and Rp%s of Rp%s went back', p.order_id, p.status, r.done, p.amount)
     from reluv_purchase_payment p cross join lateral (
       select p.payment_type = 'cash_on_delivery' as is_cash) c
     cross join lateral (select case when c.is_cash is not true then p.amount + p.credit_total else (
       select coalesce(sum(cash_due), 0) from reluv_seller_order
       where order_id = p.order_id and delivered_at is not null) end as given) g
     cross join lateral (
       select coalesce(sum(amount), 0) as done from reluv_purchase_refund
       where order_id = p.order_id and status = 'done' and (c.is_cash or booked_in_medusa or credit is not null)) r
     where r.done > g.given or r.done < 0
       or p.paid_by is not null and p.status <> 'on_delivery' and not (c.is_cash and p.status = 'cancelled') and ((p.status = 'refunded') <> (r.done = g.given)
         or (p.status = 'partially_refunded') <> (r.done between 1 and g.given - 1))
   union all
     select format('part %s is %s although its payment is %s', o.number, o.status, p.status)
     from reluv_seller_order o join reluv_purchase_payment p on p.order_id = o.order_id
     where p.accounted_at is not null and o.status = 'pending'
   union all
     select format('voucher %s counts %s uses of Rp%s of %s and Rp%s, and there are %s of Rp%s',
       v.id, v.used, v.spent, v.quota, v.budget, u.uses, u.amount)
     from reluv_voucher v cross join lateral (
       select count(*) as uses, coalesce(sum(amount), 0) as amount from reluv_voucher_use
       where voucher_id = v.id and status = 'used') u
     where (v.used, v.spent) <> (u.uses, u.amount) or v.used > v.quota or v.spent > v.budget
   union all
     select format('code %s counts %s uses, and there are %s', c.code, c.used, u.uses)
     from reluv_voucher_code c cross join lateral (
       select count(*) as uses from reluv_voucher_use
       where voucher_id = c.voucher_id and code = c.code and status = 'used') u
     where c.used <> u.uses
   union all
     select format('the parts of %s have Rp%s of vouchers, the platform pays Rp%s; its uses say Rp%s and Rp%s',
       o.order_id, o.amount, o.platform, u.amount, u.platform)
     from (
       select order_id,
         sum(voucher_items_by_platform + voucher_shipping_by_platform) as platform,
         sum(voucher_items_by_platform + voucher_shipping_by_platform
           + voucher_items_by_seller + voucher_shipping_by_seller) as amount
       from reluv_seller_order group by order_id) o
     cross join lateral (
       select coalesce(sum((share->>'amount')::int), 0) as amount,
         coalesce(sum(round((share->>'amount')::int * platform_percent / 100.0)), 0) as platform
       from reluv_voucher_use cross join jsonb_array_elements(shares) as share
       where order_id = o.order_id) u
     where (o.amount, o.platform) <> (u.amount, u.platform)
  ) as w(wrong)) as wrong_rows`
