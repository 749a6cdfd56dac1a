import { MEASURE_NAMES } from "../../domain/analytics/measures"
import { wasNeverCollected, wasSentBack } from "../../shared/cash-sql"
import { dayOf, idFrom, isOn, startOf } from "./time-sql"

/** What of a part's discount its shop pays for: `sharesOf` of the domain. */
const BY_SELLER = `least(p.voucher_items_by_seller + p.voucher_shipping_by_seller, p.item_total)`

/** What was bought: parts that were paid, or could leave to be paid at a door, but for those that were sent back from there. */
export const bought = (p: string) => `${p}.deleted_at is null and not ${wasSentBack(p)}`

/** The shop's parts of the day. */
const PAID = `reluv_seller_order p
  where ${bought("p")} and p.seller_id = wanted.seller_id and ${isOn("wanted.day", "p.paid_at")}`

/** What the ledger booked of them on the day. */
const BOOKED = `reluv_ledger_posting l
  where l.seller_id = wanted.seller_id and ${isOn("wanted.day", "l.happened_at")}
    and l.event in ('part_completed', 'part_refunded', 'part_cancelled')`

/**
 * The days that some shops should have, from the tables that know. `wanted` is a relation of that name with `day` and
 * `seller_id`; a day on which nothing was gives no row.
 */
export function shopDaysOf(wanted: string): string {
  return `
    select wanted.day || ':' || wanted.seller_id as id, wanted.day, wanted.seller_id,
      v.views, o.orders, o.pieces, o.goods, o.shipping, o.seller_discounts, o.platform_discounts, o.paid,
      o.cancelled, o.returned, o.disputed, o.shipped, o.ship_minutes,
      m.income, m.commission, m.commission_tax, m.refunded
    from ${wanted}
    cross join lateral (
      select coalesce(sum(views), 0)::bigint as views from reluv_listing_views_day
      where seller_id = wanted.seller_id and day = wanted.day
    ) v
    cross join lateral (
      select count(*) as orders, coalesce(sum(n.pieces), 0)::bigint as pieces,
        coalesce(sum(p.item_total), 0)::bigint as goods,
        coalesce(sum(p.shipping_total), 0)::bigint as shipping,
        coalesce(sum(${BY_SELLER}), 0)::bigint as seller_discounts,
        coalesce(sum(p.discount_total - ${BY_SELLER}), 0)::bigint as platform_discounts,
        coalesce(sum(p.total) filter (where not ${wasNeverCollected("p")}), 0)::bigint as paid,
        count(*) filter (where p.status = 'cancelled') as cancelled,
        count(*) filter (where p.status = 'refunded') as returned,
        count(*) filter (where exists (
          select 1 from reluv_dispute where seller_order_id = p.id and deleted_at is null)) as disputed,
        count(p.shipped_at) as shipped,
        coalesce(sum(greatest(floor(extract(epoch from p.shipped_at - p.paid_at) / 60), 0)), 0)::bigint
          as ship_minutes
      from (select * from ${PAID}) p cross join lateral (
        select sum(quantity) as pieces from reluv_seller_order_line where seller_order_id = p.id
      ) n
    ) o
    cross join lateral (
      select ${bookedAs("income", "seller_available")}, ${bookedAs("commission", "commission")},
        ${bookedAs("commission_tax", "commission_tax")}, ${bookedAs("refunded", "refund_owed")}
      from (select id from ${BOOKED}) l join reluv_ledger_entry e on e.posting_id = l.id
    ) m
    where v.views + o.orders > 0 or m.income <> 0 or m.commission <> 0 or m.refunded <> 0`
}

function bookedAs(measure: string, account: string): string {
  return `coalesce(sum(e.amount) filter (where e.account = '${account}'), 0)::bigint as ${measure}`
}

/**
 * What the listings of such shops sold on such days. The income of a part is shared over its lines by what they
 * cost, so that their shares make it, to the rupiah.
 */
export function listingDaysOf(wanted: string): string {
  return `
    select wanted.day || ':' || s.listing_id as id, wanted.day, wanted.seller_id, s.listing_id, c.category_id,
      s.pieces, s.goods, s.income
    from ${wanted}
    cross join lateral (
      select listing.id as listing_id, listing.product_id, sum(t.pieces)::bigint as pieces,
        sum(t.goods)::bigint as goods, sum(t.income)::bigint as income
      from (
        select line.product_id, line.quantity as pieces, line.subtotal as goods, 0 as income
        from (select p.id from ${PAID}) p join reluv_seller_order_line line on line.seller_order_id = p.id
        union all
        select product_id, 0, 0, coalesce(floor(earned * upto / whole) - floor(earned * (upto - subtotal) / whole), 0)
        from (
          select line.product_id, line.subtotal, l.earned,
            nullif(sum(line.subtotal) over (partition by l.id), 0) as whole,
            sum(line.subtotal) over (partition by l.id order by line.id) as upto
          from (
            select l.id, l.seller_order_id, e.amount::numeric as earned
            from (select l.id, l.seller_order_id from ${BOOKED}) l
            join reluv_ledger_entry e on e.posting_id = l.id and e.account = 'seller_available'
          ) l join reluv_seller_order_line line on line.seller_order_id = l.seller_order_id
        ) shared
      ) t
      cross join lateral (
        select id, product_id from reluv_listing where product_id = t.product_id and deleted_at is null limit 1
      ) listing
      group by listing.id, listing.product_id
    ) s
    left join lateral (
      select pc.id as category_id from product_category_product of_product
      join product_category pc on pc.id = of_product.product_category_id and pc.deleted_at is null
      where of_product.product_id = s.product_id order by length(pc.mpath) desc, pc.id limit 1
    ) c on true`
}

const sums = MEASURE_NAMES.map((name) => `sum(${name})::bigint as ${name}`).join(", ")
const sumsOrNone = MEASURE_NAMES.map((name) => `coalesce(sum(${name}), 0)::bigint as ${name}`).join(
  ", "
)

/** Months of shops, from their days. `wanted` has `day`, the first of the month, and `seller_id`. */
export function shopMonthsOf(wanted: string): string {
  return `
    select left(wanted.day, 7) || ':' || wanted.seller_id as id, left(wanted.day, 7) as month, wanted.seller_id, ${sums}
    from ${wanted} join reluv_shop_day d on d.seller_id = wanted.seller_id
      and d.day >= wanted.day and d.day < to_char(wanted.day::date + interval '1 month', 'YYYY-MM-DD')
    group by wanted.day, wanted.seller_id`
}

/**
 * Days of all shops, from theirs. A purchase is its buyer's first when none was paid before: a buyer without an
 * account is somebody new each time.
 */
export function marketDaysOf(wanted: string): string {
  const shared = MEASURE_NAMES.map((name) => `m.${name}`).join(", ")
  return `
    select wanted.day as id, ${shared}, m.shops, p.purchases, p.first_purchases, c.carts
    from ${wanted}
    cross join lateral (
      select ${sumsOrNone}, count(*) filter (where orders > 0) as shops
      from reluv_shop_day where day = wanted.day
    ) m
    cross join lateral (
      select count(*) as purchases, count(*) filter (where is_first) as first_purchases
      from (
        select bool_and(not exists (
          select 1 from reluv_seller_order e
          where e.customer_id = p.customer_id and e.order_id <> p.order_id and ${bought("e")}
            and (e.paid_at, e.order_id) < (p.paid_at, p.order_id))) as is_first
        from reluv_seller_order p where ${bought("p")} and ${isOn("wanted.day", "p.paid_at")}
        group by p.order_id
      ) purchase
    ) p
    cross join lateral (
      select count(*) as carts from cart
      where cart.id >= ${idFrom("cart", startOf("wanted.day"))}
        and cart.id < ${idFrom("cart", startOf("wanted.day", 1))}
        and exists (
          select 1 from cart_line_item line
          join reluv_listing listing on listing.product_id = line.product_id and listing.deleted_at is null
          where line.cart_id = cart.id)
    ) c
    where m.shops + m.views + p.purchases + c.carts > 0
      or m.income <> 0 or m.commission <> 0 or m.refunded <> 0`
}

/** What such days sold by category, and by the city that it was sent from. */
export function slicesOf(wanted: string): string {
  return `
    select wanted.day || ':' || s.kind || ':' || s.key as id, wanted.day, s.kind, s.key, s.pieces, s.goods
    from ${wanted}
    cross join lateral (
      select 'category' as kind, coalesce(category_id, '') as key, sum(pieces)::bigint as pieces,
        sum(goods)::bigint as goods
      from reluv_listing_day where day = wanted.day and pieces > 0 group by 2
      union all
      select 'city', coalesce(p.origin ->> 'city', ''), sum(n.pieces)::bigint, sum(p.item_total)::bigint
      from reluv_seller_order p cross join lateral (
        select coalesce(sum(quantity), 0) as pieces from reluv_seller_order_line where seller_order_id = p.id
      ) n
      where ${bought("p")} and ${isOn("wanted.day", "p.paid_at")} group by 2
    ) s`
}

/** The buyers of such months, by the month of their first purchase. `wanted` has `day`, the first of the month. */
export function cohortsOf(wanted: string): string {
  return `
    select f.first_month || ':' || left(wanted.day, 7) as id, f.first_month, left(wanted.day, 7) as month,
      count(*) as buyers, sum(f.goods)::bigint as goods
    from ${wanted}
    cross join lateral (
      select left(${dayOf("first.at")}, 7) as first_month, bought.goods
      from (
        select customer_id, sum(item_total) as goods from reluv_seller_order p
        where customer_id is not null and ${bought("p")} and paid_at >= ${startOf("wanted.day")}
          and paid_at < (wanted.day::timestamp + interval '1 month') at time zone 'Asia/Jakarta'
        group by customer_id
      ) bought
      cross join lateral (
        select min(paid_at) as at from reluv_seller_order p
        where customer_id = bought.customer_id and ${bought("p")}
      ) first
    ) f
    group by wanted.day, f.first_month`
}
