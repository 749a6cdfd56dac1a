import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130132348 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_customer_id_created_at_order_id" ON "reluv_seller_order" ("customer_id", "created_at", "order_id") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_order_customer_id_created_at_order_id";`)
  }
}
