import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129123006 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_analytics_due" ("id" text not null, "kind" text check ("kind" in ('shop', 'month', 'market', 'cohort')) not null, "day" text not null, "seller_id" text not null default '', "due_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_analytics_due_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_analytics_due_due_at" ON "reluv_analytics_due" ("due_at");`
    )

    this.addSql(
      `create table if not exists "reluv_buyer_cohort" ("id" text not null, "first_month" text not null, "month" text not null, "buyers" bigint not null, "goods" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_buyer_cohort_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_buyer_cohort_month" ON "reluv_buyer_cohort" ("month");`
    )

    this.addSql(
      `create table if not exists "reluv_listing_day" ("id" text not null, "day" text not null, "seller_id" text not null, "listing_id" text not null, "category_id" text null, "pieces" bigint not null, "goods" bigint not null, "income" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_day_seller_id_day" ON "reluv_listing_day" ("seller_id", "day");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_day_day" ON "reluv_listing_day" ("day");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_day_listing_id" ON "reluv_listing_day" ("listing_id");`
    )

    this.addSql(
      `create table if not exists "reluv_market_day" ("id" text not null, "views" bigint not null default 0, "orders" bigint not null default 0, "pieces" bigint not null default 0, "goods" bigint not null default 0, "shipping" bigint not null default 0, "seller_discounts" bigint not null default 0, "platform_discounts" bigint not null default 0, "paid" bigint not null default 0, "cancelled" bigint not null default 0, "returned" bigint not null default 0, "disputed" bigint not null default 0, "shipped" bigint not null default 0, "ship_minutes" bigint not null default 0, "income" bigint not null default 0, "commission" bigint not null default 0, "commission_tax" bigint not null default 0, "refunded" bigint not null default 0, "shops" bigint not null default 0, "purchases" bigint not null default 0, "first_purchases" bigint not null default 0, "carts" bigint not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_market_day_pkey" primary key ("id"));`
    )

    this.addSql(
      `create table if not exists "reluv_market_slice" ("id" text not null, "day" text not null, "kind" text check ("kind" in ('category', 'city')) not null, "key" text not null, "pieces" bigint not null, "goods" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_market_slice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_market_slice_kind_day" ON "reluv_market_slice" ("kind", "day");`
    )

    this.addSql(
      `create table if not exists "reluv_shop_day" ("id" text not null, "day" text not null, "seller_id" text not null, "views" bigint not null default 0, "orders" bigint not null default 0, "pieces" bigint not null default 0, "goods" bigint not null default 0, "shipping" bigint not null default 0, "seller_discounts" bigint not null default 0, "platform_discounts" bigint not null default 0, "paid" bigint not null default 0, "cancelled" bigint not null default 0, "returned" bigint not null default 0, "disputed" bigint not null default 0, "shipped" bigint not null default 0, "ship_minutes" bigint not null default 0, "income" bigint not null default 0, "commission" bigint not null default 0, "commission_tax" bigint not null default 0, "refunded" bigint not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_shop_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_shop_day_seller_id_day" ON "reluv_shop_day" ("seller_id", "day");`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_reluv_shop_day_day" ON "reluv_shop_day" ("day");`)

    this.addSql(
      `create table if not exists "reluv_shop_month" ("id" text not null, "month" text not null, "seller_id" text not null, "views" bigint not null default 0, "orders" bigint not null default 0, "pieces" bigint not null default 0, "goods" bigint not null default 0, "shipping" bigint not null default 0, "seller_discounts" bigint not null default 0, "platform_discounts" bigint not null default 0, "paid" bigint not null default 0, "cancelled" bigint not null default 0, "returned" bigint not null default 0, "disputed" bigint not null default 0, "shipped" bigint not null default 0, "ship_minutes" bigint not null default 0, "income" bigint not null default 0, "commission" bigint not null default 0, "commission_tax" bigint not null default 0, "refunded" bigint not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_shop_month_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_shop_month_seller_id_month" ON "reluv_shop_month" ("seller_id", "month");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_shop_month_month" ON "reluv_shop_month" ("month");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_analytics_due" cascade;`)

    this.addSql(`drop table if exists "reluv_buyer_cohort" cascade;`)

    this.addSql(`drop table if exists "reluv_listing_day" cascade;`)

    this.addSql(`drop table if exists "reluv_market_day" cascade;`)

    this.addSql(`drop table if exists "reluv_market_slice" cascade;`)

    this.addSql(`drop table if exists "reluv_shop_day" cascade;`)

    this.addSql(`drop table if exists "reluv_shop_month" cascade;`)
  }
}
