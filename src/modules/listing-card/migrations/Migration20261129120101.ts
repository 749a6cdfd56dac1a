import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Cards know sales, and what variants were offered for is written down. */
export class Migration20261129120101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_price" ("id" text not null, "variant_id" text not null, "price" integer not null, "since" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_price_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_price_variant_id_since" ON "reluv_listing_price" ("variant_id", "since");`
    )
    this.addSql(
      `alter table if exists "reluv_listing_card" add column if not exists "compare_at" integer null, add column if not exists "sale_ends_at" timestamptz null, add column if not exists "turns_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_sale_ends_at_id" ON "reluv_listing_card" ("sale_ends_at", "id") WHERE is_buyable and sale_ends_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_turns_at" ON "reluv_listing_card" ("turns_at") WHERE turns_at is not null;`
    )
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing_card" drop column if exists "compare_at", drop column if exists "sale_ends_at", drop column if exists "turns_at";`
    )
    this.addSql(`drop table if exists "reluv_listing_price" cascade;`)
  }
}
