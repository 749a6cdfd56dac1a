import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128174916 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_request_updated_at" ON "reluv_purchase_request" ("updated_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_purchase_request_updated_at";`)
  }
}
