import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130134744 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_payout" add column if not exists "paid_by" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_payout" drop column if exists "paid_by";`)
  }
}
