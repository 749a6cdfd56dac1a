import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130061329 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_on_sale" ON "reluv_listing_card" ("published_at", "id") WHERE is_buyable and compare_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_listing_card_on_sale";`)
  }
}
