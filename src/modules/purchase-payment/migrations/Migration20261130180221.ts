import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130180221 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_cash_claim_customer_id";`)

    this.addSql(
      `alter table if exists "reluv_cash_claim" add column if not exists "buyer_keys" text[] not null default '{}';`
    )
    this.addSql(`update "reluv_cash_claim" set "buyer_keys" = array['customer:' || customer_id];`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_claim_buyer_keys" ON "reluv_cash_claim" USING GIN ("buyer_keys");`
    )

    this.addSql(
      `alter table if exists "reluv_cash_refusal" add column if not exists "buyer_keys" text[] not null default '{}';`
    )
    this.addSql(
      `update "reluv_cash_refusal" set "buyer_keys" = array['customer:' || customer_id] where customer_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_refusal_buyer_keys" ON "reluv_cash_refusal" USING GIN ("buyer_keys");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_cash_claim_buyer_keys";`)
    this.addSql(`alter table if exists "reluv_cash_claim" drop column if exists "buyer_keys";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_claim_customer_id" ON "reluv_cash_claim" ("customer_id");`
    )

    this.addSql(`drop index if exists "IDX_reluv_cash_refusal_buyer_keys";`)
    this.addSql(`alter table if exists "reluv_cash_refusal" drop column if exists "buyer_keys";`)
  }
}
