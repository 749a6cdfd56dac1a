import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110504 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "commission_total" integer not null default 0, add column if not exists "commission_tax" integer not null default 0, add column if not exists "commission" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "commission_total", drop column if exists "commission_tax", drop column if exists "commission";`
    )
  }
}
