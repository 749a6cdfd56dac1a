import { shopIsOpen, shopIsVerified } from "../../shared/shop-sql"
import { CARD_STATUSES } from "./card-status"
import { popularityOf } from "./popularity"
import { SEARCH } from "./search-text"

/** What of a card is made from other tables. */
export const COLUMNS = [
  "id",
  "product_id",
  "seller_id",
  "title",
  "handle",
  "thumbnail",
  "price",
  "original_price",
  "compare_at",
  "sale_ends_at",
  "campaign_id",
  "turns_at",
  "conditions",
  "brand",
  "sizes",
  "colors",
  "size_keys",
  "color_keys",
  "category_ids",
  "seller_name",
  "seller_handle",
  "city",
  "province",
  "is_open",
  "is_verified",
  "couriers",
  "status",
  "is_buyable",
  "published_at",
  "sold_at",
  "popularity",
  "listed_at",
  "variants",
  "view",
  "search",
] as const

const statuses = CARD_STATUSES.map((status) => `'${status}'`).join(", ")

/** One that is on sale again is not sold. */
const SOLD_AT = "case when l.status = 'sold' then l.sold_at end"

/** What Medusa asks of a price that holds for everybody who buys one. */
const FOR_ALL = `price.deleted_at is null and price.currency_code = 'idr' and price.rules_count = 0
  and coalesce(price.min_quantity, 1) <= 1`

/** The prices of price lists that hold for everybody, now or later. */
const LISTED = `
  from product_variant_price_set ps
  join price on price.price_set_id = ps.price_set_id and ${FOR_ALL}
  join price_list list on list.id = price.price_list_id and list.deleted_at is null
    and list.status = 'active' and list.rules_count = 0 and list.type = 'sale'
  where ps.variant_id = pv.id and ps.deleted_at is null`

/**
 * Variants with what they cost now: the lower of their own price and of a sale that runs. A discount of a
 * seller tells what it is compared with; of another sale that is the variant's own price. What is sold is on
 * no sale.
 */
const VARIANTS = `
    cross join lateral (
      select coalesce(jsonb_agg(
          jsonb_build_object('id', id, 'title', title, 'size', size, 'color', color,
            'condition', condition, 'price', coalesce(sale, regular),
            'compare_at', case when sale is not null then compare_at end)
          order by variant_rank, id), '[]') as variants,
        coalesce(jsonb_object_agg(id, regular), '{}') as regulars, min(sale) as sale,
        (array_agg(compare_at order by sale, id) filter (where sale is not null))[1] as compare_at,
        (array_agg(ends_at order by sale, id) filter (where sale is not null))[1] as sale_ends_at,
        (array_agg(campaign_id order by sale, id) filter (where sale is not null))[1] as campaign_id,
        min(turns_at) as turns_at
      from (
        select pv.id, pv.title, pv.variant_rank, coalesce(piece.size, l.size) as size,
          coalesce(piece.color, l.color) as color, coalesce(piece.condition, l.condition) as condition,
          own.amount as regular, case when sale.amount < own.amount then sale.amount end as sale,
          least(own.amount, promised.compare_at) as compare_at, sale.ends_at, promised.campaign_id,
          turn.turns_at
        from product_variant pv
        left join reluv_piece piece on piece.variant_id = pv.id and piece.deleted_at is null
        cross join lateral (
          select coalesce(round(min(price.amount))::bigint, l.price) as amount
          from product_variant_price_set ps
          join price on price.price_set_id = ps.price_set_id and ${FOR_ALL}
          where ps.variant_id = pv.id and ps.deleted_at is null and price.price_list_id is null
        ) own
        left join lateral (
          select round(price.amount)::bigint as amount, list.id, list.ends_at ${LISTED}
            and l.status = 'active' and coalesce(list.starts_at <= now(), true)
            and coalesce(list.ends_at >= now(), true)
          order by price.amount, list.ends_at limit 1
        ) sale on true
        left join lateral (
          select promise.compare_at, discount.campaign_id from reluv_discount discount
          join reluv_discount_price promise
            on promise.discount_id = discount.id and promise.variant_id = pv.id
          where discount.price_list_id = sale.id limit 1
        ) promised on true
        cross join lateral (
          select min(moment) as turns_at from (
            select unnest(array[list.starts_at, list.ends_at]) as moment ${LISTED} and l.status = 'active'
          ) moments where moment >= now()
        ) turn
        where pv.product_id = p.id and pv.deleted_at is null
      ) of_variant
    ) v`

/**
 * The cards that some listings should have, from the tables that know, Medusa's among them: one statement
 * reads them all as of one moment, which no number of calls to modules could. `wanted` is a relation of that name with
 * the ids of the listings; one that nobody may see gives no row.
 */
export function cardsOf(wanted: string): string {
  return `
    select l.id, l.product_id, l.seller_id, p.title, p.handle, p.thumbnail, n.price, l.original_price,
      n.compare_at, n.sale_ends_at, n.campaign_id, v.turns_at,
      k.conditions, l.brand, k.sizes, k.colors, k.size_keys, k.color_keys, c.category_ids,
      s.name as seller_name, s.handle as seller_handle, s.city, s.province, ${shopIsOpen("s")} as is_open,
      ${shopIsVerified("s")} as is_verified,
      case when s.couriers is null then '{*}'
        else array(select lower(code) from unnest(s.couriers) as code order by 1) end as couriers,
      l.status,
      l.status = 'active' and s.status = 'active' and exists (
        select 1 from reluv_piece where listing_id = l.id and claimed < stock and deleted_at is null
          and coalesce(reserved_until <= now(), true)
      ) as is_buyable,
      coalesce(l.published_at, l.created_at) as published_at, ${SOLD_AT} as sold_at,
      ${popularityOf("coalesce(l.published_at, l.created_at)", "looked_at.views")} as popularity,
      l.created_at as listed_at, v.variants, v.regulars,
      jsonb_build_object(
        'id', l.id, 'product_id', l.product_id, 'title', p.title, 'handle', p.handle,
        'description', p.description, 'thumbnail', p.thumbnail, 'images', i.images,
        'category_ids', c.category_ids, 'price', n.price, 'original_price', l.original_price,
        'compare_at', n.compare_at,
        'discount_percent', (100::bigint * (n.compare_at - n.price) / n.compare_at)::int,
        'sale_ends_at', ${iso("n.sale_ends_at")}, 'campaign', m.campaign,
        'condition', l.condition, 'has_tags', l.has_tags, 'brand', l.brand,
        'material', nullif(p.material, ''), 'size', l.size, 'color', l.color,
        'measurements', l.measurements, 'defects', coalesce(l.defects, '[]'), 'weight', l.weight,
        'dimensions', d.dimensions,
        'sold_at', ${iso(SOLD_AT)}, 'created_at', ${iso("l.created_at")}
      )::text as view,
      ${SEARCH} as search
    from ${wanted}
    join reluv_listing l on l.id = wanted.id
    join reluv_seller s on s.id = l.seller_id
    left join reluv_listing_views looked_at on looked_at.id = l.id
    join product p on p.id = l.product_id and p.deleted_at is null
    cross join lateral (
      select coalesce(array_agg(pc.id order by pc.id), '{}') as category_ids,
        string_agg(pc.name, ' ' order by pc.id) as category_names
      from product_category_product of_product
      join product_category pc on pc.id = of_product.product_category_id and pc.deleted_at is null
      where of_product.product_id = p.id
    ) c
    cross join lateral (
      select ${distinct("coalesce(condition, l.condition)")} as conditions,
        ${distinct("coalesce(size, l.size)")} as sizes, ${distinct("coalesce(color, l.color)")} as colors,
        ${distinct("lower(coalesce(size, l.size))")} as size_keys,
        ${distinct("lower(coalesce(color, l.color))")} as color_keys
      from reluv_piece where listing_id = l.id and deleted_at is null
    ) k
    cross join lateral (
      select coalesce(jsonb_agg(url order by rank, id), '[]') as images
      from image where product_id = p.id and deleted_at is null
    ) i
    left join lateral (
      select jsonb_build_object('length', length, 'width', width, 'height', height) as dimensions
      from product_variant
      where product_id = p.id and deleted_at is null and length > 0 and width > 0 and height > 0
      order by variant_rank, id limit 1
    ) d on true
    ${VARIANTS}
    cross join lateral (
      select least(l.price, v.sale)::int as price,
        case when v.sale < l.price then v.compare_at::int end as compare_at,
        case when v.sale < l.price then v.sale_ends_at end as sale_ends_at,
        case when v.sale < l.price then v.campaign_id end as campaign_id
    ) n
    left join lateral (
      select jsonb_build_object('id', id, 'handle', handle, 'title', title, 'badge', badge) as campaign
      from reluv_campaign where id = n.campaign_id
    ) m on true
    where l.is_made and l.deleted_at is null and l.status in (${statuses})
      and (l.status = 'sold' or s.status = 'active')`
}

/** Every value that there is, once; no value at all is an empty list. */
function distinct(value: string): string {
  return `coalesce(array_agg(distinct ${value}) filter (where ${value} is not null), '{}')`
}

function iso(moment: string): string {
  return `to_char((${moment}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
