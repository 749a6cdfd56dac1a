import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Cards say when they were sold, how popular they are, and more of their shop. */
export class Migration20261129070102 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing_card" add column if not exists "is_verified" boolean not null default false, add column if not exists "couriers" text[] not null default '{}', add column if not exists "sold_at" timestamptz null, add column if not exists "popularity" integer not null default 0;`
    )
    this.addSql(
      `alter table if exists "reluv_listing_card" ${FILLED.map((name) => `alter column "${name}" drop default`).join(", ")};`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_popularity_id" ON "reluv_listing_card" ("popularity", "id") WHERE is_buyable;`
    )
    // Of a list, and of an expression: models have no word for either.
    this.addSql(
      `create index if not exists "IDX_reluv_listing_card_found_by_couriers" on "reluv_listing_card" using gin (couriers) where is_buyable;`
    )
    this.addSql(
      `create index if not exists "IDX_reluv_listing_card_found_by_brand_sold" on "reluv_listing_card" (lower(brand), sold_at, id) where status = 'sold';`
    )
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_listing_card_found_by_brand_sold";`)
    this.addSql(
      `alter table if exists "reluv_listing_card" ${[...FILLED, "sold_at"].map((name) => `drop column if exists "${name}"`).join(", ")};`
    )
  }
}

const FILLED = ["is_verified", "couriers", "popularity"]
