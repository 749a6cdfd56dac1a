import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129123036 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_seller_id_paid_at" ON "reluv_seller_order" ("seller_id", "paid_at") WHERE paid_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_paid_at" ON "reluv_seller_order" ("paid_at") WHERE paid_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_order_seller_id_paid_at";`)
    this.addSql(`drop index if exists "IDX_reluv_seller_order_paid_at";`)
  }
}
