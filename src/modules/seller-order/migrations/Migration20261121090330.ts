import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A booking whose caller died is found and finished; one that we cancel ourselves is no trouble. */
export class Migration20261121090330 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "seller_shipment" add column if not exists "cancel_requested_at" timestamptz null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_shipment_unfinished" on "seller_shipment" ("updated_at") where fulfillment_id is null and provider = 'biteship' and status in ('booking', 'booked');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_shipment_unfinished";`)
    this.addSql(`alter table "seller_shipment" drop column if exists "cancel_requested_at";`)
  }
}
