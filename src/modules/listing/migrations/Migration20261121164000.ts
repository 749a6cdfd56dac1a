import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An order that cannot be cut waits longer each time, and leaves the others their turn. */
export class Migration20261121164000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "piece_claim"
      add column if not exists "cut_tries" integer not null default 0,
      add column if not exists "cut_after" timestamptz null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "piece_claim"
      drop column if exists "cut_tries", drop column if exists "cut_after";`)
  }
}
