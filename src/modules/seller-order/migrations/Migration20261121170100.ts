import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An open dispute that nobody was asked about is found without looking at the others. */
export class Migration20261121170100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "dispute" add column if not exists "asked_at" timestamptz null;`)
    this.addSql(
      `create index if not exists "IDX_dispute_unasked" on "dispute" ("id") where status = 'open' and asked_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_dispute_unasked";`)
    this.addSql(`alter table "dispute" drop column if exists "asked_at";`)
  }
}
