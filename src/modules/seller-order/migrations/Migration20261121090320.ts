import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How a parcel travels (booked or typed, fetched or brought, when), and the size it was quoted with. */
export class Migration20261121090320 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "seller_shipment"
      add column if not exists "provider" text check ("provider" in ('biteship', 'typed')) not null default 'biteship',
      add column if not exists "collection_method" text check ("collection_method" in ('pickup', 'drop_off')) null,
      add column if not exists "pickup_at" timestamptz null,
      add column if not exists "note" text null;`)
    this.addSql(`alter table "seller_order_line"
      add column if not exists "length" integer null,
      add column if not exists "width" integer null,
      add column if not exists "height" integer null;`)
    this.addSql(
      `create index if not exists "IDX_seller_order_complete_by_shipped" on "seller_order" ("complete_by") where status = 'shipped';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_complete_by_shipped";`)
    this.addSql(
      `alter table "seller_order_line" drop column if exists "length", drop column if exists "width", drop column if exists "height";`
    )
    this.addSql(`alter table "seller_shipment"
      drop column if exists "provider", drop column if exists "collection_method",
      drop column if exists "pickup_at", drop column if exists "note";`)
  }
}
