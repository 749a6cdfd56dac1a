import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129083755 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "ship_reminded_at" timestamptz null, add column if not exists "complete_reminded_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "ship_reminded_at", drop column if exists "complete_reminded_at";`
    )
  }
}
