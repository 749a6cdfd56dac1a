import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129120102 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_discount" ("id" text not null, "seller_id" text not null, "title" text not null, "kind" text check ("kind" in ('percentage', 'price')) not null, "value" integer not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "status" text check ("status" in ('active', 'ended')) not null default 'active', "price_list_id" text null, "settle_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_discount_pkey" primary key ("id"), constraint reluv_discount_value check (value > 0 and (kind = 'price' or value <= 90)), constraint reluv_discount_times check (ends_at > starts_at));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_discount_seller_id_id" ON "reluv_discount" ("seller_id", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_discount_price_list_id_unique" ON "reluv_discount" ("price_list_id") WHERE price_list_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_discount_settle_at" ON "reluv_discount" ("settle_at") WHERE settle_at is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_discount_price" ("id" text not null, "discount_id" text not null, "listing_id" text not null, "variant_id" text not null, "price" integer not null, "compare_at" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_discount_price_pkey" primary key ("id"), constraint reluv_discount_price_is_lower check (price > 0 and price < compare_at));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_discount_price_discount_id_variant_id_unique" ON "reluv_discount_price" ("discount_id", "variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_discount_price_listing_id" ON "reluv_discount_price" ("listing_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_discount" cascade;`)

    this.addSql(`drop table if exists "reluv_discount_price" cascade;`)
  }
}
