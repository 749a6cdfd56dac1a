import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129040401 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_voucher" ("id" text not null, "title" text not null, "seller_id" text null, "status" text check ("status" in ('active', 'paused', 'ended')) not null default 'active', "effect" text check ("effect" in ('percent', 'fixed', 'shipping')) not null, "value" integer not null, "max_discount" integer null, "min_spend" integer not null default 0, "stackable" boolean not null default true, "platform_percent" integer not null, "visibility" text check ("visibility" in ('public', 'code', 'hidden')) not null, "audience" text check ("audience" in ('all', 'first_purchase', 'new_customers')) not null default 'all', "scope" jsonb not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "quota" integer null, "used" integer not null default 0, "budget" integer null, "spent" integer not null default 0, "per_buyer" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_voucher_pkey" primary key ("id"), constraint reluv_voucher_within_limits check (used >= 0 and spent >= 0 and used <= coalesce(quota, used) and spent <= coalesce(budget, spent)), constraint reluv_voucher_value check (value > 0 and (effect = 'fixed' or value <= 100) and platform_percent >= 0 and platform_percent <= 100));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_seller_id_id" ON "reluv_voucher" ("seller_id", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_status_ends_at" ON "reluv_voucher" ("status", "ends_at") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_voucher_code" ("id" text not null, "voucher_id" text not null, "code" text not null, "quota" integer null, "used" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_voucher_code_pkey" primary key ("id"), constraint reluv_voucher_code_within_limits check (used >= 0 and used <= coalesce(quota, used)));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_voucher_code_code_unique" ON "reluv_voucher_code" ("code") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_code_voucher_id_id" ON "reluv_voucher_code" ("voucher_id", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_voucher_use" ("id" text not null, "voucher_id" text not null, "cart_id" text not null, "order_id" text null, "status" text check ("status" in ('used', 'returned')) not null default 'used', "code" text null, "customer_id" text null, "buyer_keys" text[] not null, "amount" integer not null, "platform_percent" integer not null, "shares" jsonb not null, "returned_at" timestamptz null, "return_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_voucher_use_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_voucher_use_cart_id_voucher_id_unique" ON "reluv_voucher_use" ("cart_id", "voucher_id") WHERE status = 'used';`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_voucher_use_order_id_voucher_id_unique" ON "reluv_voucher_use" ("order_id", "voucher_id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_use_voucher_id_created_at" ON "reluv_voucher_use" ("voucher_id", "created_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_use_buyer_keys" ON "reluv_voucher_use" USING GIN ("buyer_keys");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_voucher" cascade;`)

    this.addSql(`drop table if exists "reluv_voucher_code" cascade;`)

    this.addSql(`drop table if exists "reluv_voucher_use" cascade;`)
  }
}
