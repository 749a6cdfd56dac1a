import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129083756 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_payment" add column if not exists "reminded_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop column if exists "reminded_at";`
    )
  }
}
