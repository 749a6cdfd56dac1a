import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129123016 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_views_day" ("id" text not null, "day" text not null, "listing_id" text not null, "seller_id" text not null, "views" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_views_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_views_day_seller_id_day" ON "reluv_listing_views_day" ("seller_id", "day");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_views_day_day" ON "reluv_listing_views_day" ("day");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_views_day_updated_at" ON "reluv_listing_views_day" ("updated_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing_views_day" cascade;`)
  }
}
