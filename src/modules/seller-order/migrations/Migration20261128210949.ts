import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128210949 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "ship_from" timestamptz null;`
    )
    // Until now it was when we heard of the money.
    this.addSql(`update "reluv_seller_order" set "ship_from" = "paid_at";`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_seller_order" drop column if exists "ship_from";`)
  }
}
