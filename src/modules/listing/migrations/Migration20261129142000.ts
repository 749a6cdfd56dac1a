import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129142000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_piece" add column if not exists "reserved_for" text null, add column if not exists "reserved_until" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_piece" drop column if exists "reserved_for", drop column if exists "reserved_until";`
    )
  }
}
