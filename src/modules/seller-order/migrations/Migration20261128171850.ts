import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128171850 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "cancelled_by" text null;`
    )

    this.addSql(
      `alter table if exists "reluv_seller_order_line" add column if not exists "evidence" jsonb null, add column if not exists "evidence_hash" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_seller_order" drop column if exists "cancelled_by";`)

    this.addSql(
      `alter table if exists "reluv_seller_order_line" drop column if exists "evidence", drop column if exists "evidence_hash";`
    )
  }
}
