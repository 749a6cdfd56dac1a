import type { Sql } from "../../../src/shared/sql"
import { handleOf } from "../listings"
import type { Purchase } from "./purchase-rows"

/** The sold pieces: each like one that its shop sells today, with its pictures and its category. */
export async function writeProducts(sql: Sql, purchases: readonly Purchase[]): Promise<void> {
  const given = purchases.map(({ id, listing, times }) => ({
    product_id: id.product,
    variant_id: id.variant,
    template: handleOf(listing),
    size: listing.variants[0]?.size ?? "All size",
    made: new Date(times.placed.getTime() - 6 * 86_400_000),
  }))
  await sql(
    `with given as (
       select g.*, p.id as template_id from jsonb_to_recordset(?::jsonb) as g(
         product_id text, variant_id text, template text, size text, made timestamptz)
       join product p on p.handle = g.template and p.deleted_at is null
     ), products as (
       insert into product (id, title, handle, description, status, thumbnail, weight, is_giftcard,
         discountable, created_at, updated_at)
       select g.product_id, p.title, p.handle || '-' || lower(right(g.product_id, 10)), p.description, 'published',
         p.thumbnail, p.weight, false, true, g.made, g.made
       from given g join product p on p.id = g.template_id
     ), variants as (
       insert into product_variant (id, title, product_id, manage_inventory, allow_backorder, variant_rank,
         created_at, updated_at)
       select variant_id, size, product_id, true, false, 0, made, made from given
     ), images as (
       insert into image (id, url, rank, product_id, created_at, updated_at)
       select 'img_' || replace(gen_random_uuid()::text, '-', ''), i.url, i.rank, g.product_id, g.made, g.made
       from given g join image i on i.product_id = g.template_id and i.deleted_at is null
     ), categories as (
       insert into product_category_product (product_id, product_category_id)
       select g.product_id, c.product_category_id
       from given g join product_category_product c on c.product_id = g.template_id
     )
     insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'prodsc_' || replace(gen_random_uuid()::text, '-', ''), g.product_id, s.sales_channel_id
     from given g join product_sales_channel s on s.product_id = g.template_id and s.deleted_at is null`,
    [JSON.stringify(given)]
  )
}
