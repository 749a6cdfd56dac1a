import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128172944 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_waybill_id" ON "reluv_seller_shipment" ("waybill_id") WHERE waybill_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_shipment_waybill_id";`)
  }
}
