import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129070412 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "voucher_items_by_platform" integer not null default 0, add column if not exists "voucher_items_by_seller" integer not null default 0, add column if not exists "voucher_shipping_by_platform" integer not null default 0, add column if not exists "voucher_shipping_by_seller" integer not null default 0;`
    )
    this.addSql(
      `alter table if exists "reluv_seller_order" add constraint reluv_seller_order_vouchers_within_discount check(discount_total >= voucher_items_by_platform + voucher_items_by_seller + voucher_shipping_by_platform + voucher_shipping_by_seller);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" drop constraint if exists reluv_seller_order_vouchers_within_discount;`
    )
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "voucher_items_by_platform", drop column if exists "voucher_items_by_seller", drop column if exists "voucher_shipping_by_platform", drop column if exists "voucher_shipping_by_seller";`
    )
  }
}
