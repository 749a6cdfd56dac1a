import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130174200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_live_sale" add column if not exists "called_at" timestamptz null;`
    )
    // Until now followers were called into each one.
    this.addSql(`update "reluv_live_sale" set "called_at" = "live_at" where live_at is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_live_sale" drop column if exists "called_at";`)
  }
}
