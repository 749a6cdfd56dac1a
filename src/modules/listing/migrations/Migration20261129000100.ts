import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A draft may be half finished, a variant says its own size, colour and condition, and a defect has its picture. */
export class Migration20261129000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" drop constraint if exists "reluv_listing_check", drop constraint if exists "reluv_listing_condition_check";`
    )
    this.addSql(
      `alter table if exists "reluv_listing" add column if not exists "has_tags" boolean not null default false, alter column "condition" drop not null, alter column "price" drop not null, alter column "weight" drop not null;`
    )
    this.addSql(
      `alter table if exists "reluv_listing" add constraint "reluv_listing_condition_check" check ("condition" in ('new', 'like_new', 'good', 'fair')), add constraint reluv_listing_complete_on_sale check (${COMPLETE_ON_SALE}), add constraint reluv_listing_amounts_positive check (coalesce(price, 1) > 0 and coalesce(weight, 1) > 0);`
    )
    this.addSql(
      `update "reluv_listing" set defects = (
         select jsonb_agg(jsonb_build_object('picture', null) || defect order by place)
         from jsonb_array_elements(defects) with ordinality as d(defect, place)
       ) where jsonb_typeof(defects) = 'array' and defects <> '[]';`
    )
    this.addSql(
      `alter table if exists "reluv_piece" add column if not exists "size" text null, add column if not exists "color" text null, add column if not exists "condition" text check ("condition" in ('new', 'like_new', 'good', 'fair')) null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" drop constraint if exists "reluv_listing_complete_on_sale", drop constraint if exists "reluv_listing_amounts_positive";`
    )
    this.addSql(
      `delete from "reluv_listing" where condition is null or price is null or weight is null;`
    )
    this.addSql(
      `alter table if exists "reluv_listing" drop column if exists "has_tags", alter column "condition" set not null, alter column "price" set not null, alter column "weight" set not null, add constraint reluv_listing_check check (price > 0 and weight > 0);`
    )
    this.addSql(
      `alter table if exists "reluv_piece" drop column if exists "size", drop column if exists "color", drop column if exists "condition";`
    )
  }
}

const COMPLETE_ON_SALE = `status not in ('in_review', 'active', 'sold') or (condition is not null and coalesce(price, 0) > 0 and coalesce(weight, 0) > 0)`
