import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130180218 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_adjustment_seller_order_id" ON "reluv_ledger_adjustment" ("seller_order_id") WHERE seller_order_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_ledger_adjustment_seller_order_id";`)
  }
}
