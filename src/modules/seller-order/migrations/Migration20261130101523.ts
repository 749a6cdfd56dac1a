import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130101523 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "cash_due" integer null, add column if not exists "cash_remitted" integer null, add column if not exists "cash_fee" integer null, add column if not exists "cash_reference" text null, add column if not exists "cash_recorded_by" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_collected" ON "reluv_seller_order" ("delivered_at", "id") WHERE cash_due is not null and delivered_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_order_collected";`)
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "cash_due", drop column if exists "cash_remitted", drop column if exists "cash_fee", drop column if exists "cash_reference", drop column if exists "cash_recorded_by";`
    )
  }
}
