import type { Sql } from "../../shared/sql"
import { hues } from "./alike"
import { type Card, cardsAt, pageOfCards } from "./read"

/** Why somebody is shown a listing, in one word. */
export const RECOMMENDED_FOR = ["bought", "wished", "viewed", "followed", "popular"] as const
type RecommendedFor = (typeof RECOMMENDED_FOR)[number]

export type Recommended = { card: Card; reason: RecommendedFor }

/** Of what somebody did last so many count, each so much. */
const SEEDS = {
  bought: { most: 20, weight: 3 },
  wished: { most: 30, weight: 3 },
  viewed: { most: 30, weight: 1 },
}
/** Kinds and brands that they like best, and how many of each are looked at. */
const KINDS = 4
const OF_A_KIND = 60
const BRANDS = 3
const OF_A_BRAND = 40
const FOLLOWED = { shops: 10, each: 6 }
/** Of what is popular so many for each that is asked for: most of them may be of a few shops. */
const POPULAR = 10
/** So many of one shop. */
const OF_A_SHOP = 3

/**
 * What somebody may like: of the kinds and brands that they bought, marked and looked at, nearest in size, colour and
 * price; from the shops that they follow; and what is popular. Nothing that they know already, or of a shop that is
 * theirs or that they do not deal with. It reads a bounded number of rows, whatever the marketplace holds.
 */
export async function recommendCards(
  sql: Sql,
  { owner, customer_id, limit }: { owner: string; customer_id: string | null; limit: number }
): Promise<Recommended[]> {
  const chosen = await sql<{ id: string; reason: RecommendedFor; place: string }>(
    `with seed as (
       (select line.listing_id, 'bought' as reason, ${SEEDS.bought.weight} as weight from (
          select listing.id as listing_id from (
            select id from reluv_seller_order
            where customer_id = ? and deleted_at is null and paid_at is not null
            order by id desc limit ${SEEDS.bought.most}
          ) part
          join reluv_seller_order_line sold on sold.seller_order_id = part.id
          cross join lateral (
            select id from reluv_listing where product_id = sold.product_id and deleted_at is null limit 1
          ) listing limit ${SEEDS.bought.most}
        ) line)
       union all
       (select listing_id, 'wished', ${SEEDS.wished.weight} from reluv_wish where owner = ?
        order by created_at desc, listing_id desc limit ${SEEDS.wished.most})
       union all
       (select listing_id, 'viewed', ${SEEDS.viewed.weight} from reluv_recent_view where owner = ?
        order by viewed_at desc, listing_id desc limit ${SEEDS.viewed.most})
     ), liked as materialized (
       select s.reason, s.weight, c.id, c.category_ids, lower(c.brand) as brand, c.size_keys, c.color_keys, c.price
       from seed s join reluv_listing_card c on c.id = s.listing_id
     ), kind as (
       select category_ids, sum(weight) as weight, (array_agg(reason order by weight desc, reason))[1] as reason
       from liked where category_ids <> '{}' group by category_ids order by weight desc, category_ids limit ${KINDS}
     ), brand as (
       select brand, sum(weight) as weight, (array_agg(reason order by weight desc, reason))[1] as reason
       from liked where brand is not null group by brand order by weight desc, brand limit ${BRANDS}
     ), taste as (
       select coalesce(array_agg(distinct size), '{}') as sizes, coalesce(array_agg(distinct split_part(color, ' ', 1)), '{}') as hues,
         min(price) / 2 as cheapest, max(price) * 2 as dearest
       from liked left join lateral unnest(size_keys) as size on true left join lateral unnest(color_keys) as color on true
     ), found as (
       select of_kind.id, kind.reason, 4 + least(kind.weight, 6) as points
       from kind cross join lateral (
         select id from reluv_listing_card where is_buyable and category_ids @> kind.category_ids
         order by published_at desc, id desc limit ${OF_A_KIND}
       ) of_kind
       union all
       select of_brand.id, brand.reason, 3 + least(brand.weight, 5)
       from brand cross join lateral (
         select id from reluv_listing_card where is_buyable and lower(brand) = brand.brand
         order by published_at desc, id desc limit ${OF_A_BRAND}
       ) of_brand
       union all
       select of_shop.id, 'followed', 5
       from (select seller_id from reluv_follow where customer_id = ? order by created_at desc limit ${FOLLOWED.shops}) f
       cross join lateral (
         select id from reluv_listing_card where is_buyable and seller_id = f.seller_id
         order by published_at desc, id desc limit ${FOLLOWED.each}
       ) of_shop
       union all
       (select id, 'popular', 0 from reluv_listing_card where is_buyable order by popularity desc, id desc limit ?)
     ), judged as (
       select f.id, (array_agg(f.reason order by f.points desc, f.reason))[1] as reason, sum(f.points) as points
       from found f
       where f.id not in (select id from liked)
       group by f.id
     ), scored as (
       select j.id, j.reason, c.seller_id,
         (j.points + case when c.size_keys && taste.sizes then 2 else 0 end
           + case when ${hues("c.color_keys")} && taste.hues then 1 else 0 end
           + case when c.price between taste.cheapest and taste.dearest then 1 else 0 end
         )::bigint * 4294967296 + extract(epoch from c.published_at)::bigint as place
       from judged j join reluv_listing_card c on c.id = j.id cross join taste
       where c.seller_id not in (
         select seller_id from reluv_block where customer_id = ?
         union select seller_id from reluv_seller_member where customer_id = ? and deleted_at is null)
     )
     select id, reason, place from (
       select *, row_number() over (partition by seller_id order by place desc, id desc) as nth from scored
     ) of_shops
     where nth <= ${OF_A_SHOP} order by place desc, id desc limit ?`,
    [customer_id, owner, owner, customer_id, limit * POPULAR, customer_id, customer_id, limit]
  )
  const rows = await cardsAt(
    sql,
    `select id, place from unnest(?::text[], ?::bigint[]) as chosen(id, place)`,
    [chosen.map(({ id }) => id), chosen.map(({ place }) => place)],
    "desc"
  )
  const reasons = new Map(chosen.map(({ id, reason }) => [id, reason]))
  return pageOfCards(rows, limit).cards.map((card) => ({
    card,
    reason: reasons.get(card.id) ?? "popular",
  }))
}
