import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130180220 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_order_collected";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_outstanding" ON "reluv_seller_order" ("delivered_at", "id") WHERE cash_due is not null and delivered_at is not null and cash_remitted is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_remitted" ON "reluv_seller_order" ("delivered_at", "id") WHERE cash_remitted is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_remitted_otherwise" ON "reluv_seller_order" ("id") WHERE cash_remitted + cash_fee <> cash_due;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_seller_order_outstanding";`)
    this.addSql(`drop index if exists "IDX_reluv_seller_order_remitted";`)
    this.addSql(`drop index if exists "IDX_reluv_seller_order_remitted_otherwise";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_collected" ON "reluv_seller_order" ("delivered_at", "id") WHERE cash_due is not null and delivered_at is not null;`
    )
  }
}
