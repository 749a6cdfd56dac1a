import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128142735 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "credit_total" integer not null default 0, add column if not exists "credits" jsonb null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "credit_total", drop column if exists "credits";`
    )
  }
}
