import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129100102 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "origin" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_seller_order" drop column if exists "origin";`)
  }
}
