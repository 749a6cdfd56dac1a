import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was looked at of late is found. */
export class Migration20261129070103 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_views_updated_at" ON "reluv_listing_views" ("updated_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_listing_views_updated_at";`)
  }
}
