import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128205456 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_card" ("id" text not null, "product_id" text not null, "seller_id" text not null, "title" text not null, "handle" text not null, "thumbnail" text null, "price" integer not null, "original_price" integer null, "condition" text check ("condition" in ('new', 'like_new', 'good', 'fair')) not null, "brand" text null, "size" text null, "color" text null, "category_ids" text[] not null, "seller_name" text not null, "seller_handle" text not null, "city" text not null, "province" text not null, "is_open" boolean not null, "status" text check ("status" in ('active', 'sold')) not null, "is_buyable" boolean not null, "published_at" timestamptz not null, "listed_at" timestamptz not null, "variants" jsonb not null, "view" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_card_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_product_id" ON "reluv_listing_card" ("product_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_published_at_id" ON "reluv_listing_card" ("published_at", "id") WHERE is_buyable;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_price_id" ON "reluv_listing_card" ("price", "id") WHERE is_buyable;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_seller_id_published_at_id" ON "reluv_listing_card" ("seller_id", "published_at", "id") WHERE is_buyable;`
    )

    this.addSql(
      `create table if not exists "reluv_listing_card_due" ("id" text not null, "marked_at" timestamptz not null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_card_due_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_due_marked_at" ON "reluv_listing_card_due" ("marked_at");`
    )
    // Listings that are there already get their cards from the job.
    this.addSql(
      `do $$ begin
         if to_regclass('reluv_listing') is not null then
           insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing" on conflict do nothing;
         end if;
       end $$;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing_card" cascade;`)

    this.addSql(`drop table if exists "reluv_listing_card_due" cascade;`)
  }
}
