import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A courier whose giving back was cut short is found. */
export class Migration20261121170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_seller_shipment_half_cancelled" on "seller_shipment" ("updated_at") where cancel_requested_at is not null and status in ('booking', 'booked');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_shipment_half_cancelled";`)
  }
}
