import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130094506 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_shipment" add column if not exists "insured_value" integer null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_shipment" drop column if exists "insured_value";`
    )
  }
}
