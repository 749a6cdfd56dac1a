import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128181926 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order_line" add column if not exists "variant_title" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order_line" drop column if exists "variant_title";`
    )
  }
}
