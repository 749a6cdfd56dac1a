import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130132333 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_cash_claim" ("id" text not null, "cart_id" text not null, "customer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_cash_claim_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_cash_claim_cart_id_unique" ON "reluv_cash_claim" ("cart_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_claim_customer_id" ON "reluv_cash_claim" ("customer_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_cash_claim" cascade;`)
  }
}
