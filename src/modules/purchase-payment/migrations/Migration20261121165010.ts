import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What follows from a refund that is done (its task, its order, its event) is work that a marker makes findable. */
export class Migration20261121165010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "purchase_refund" add column if not exists "followed_up_at" timestamptz null;`
    )
    this.addSql(
      `update "purchase_refund" set followed_up_at = coalesce(done_at, updated_at) where status = 'done';`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_refund_not_followed_up" on "purchase_refund" ("done_at") where status = 'done' and followed_up_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_purchase_refund_not_followed_up";`)
    this.addSql(`alter table "purchase_refund" drop column if exists "followed_up_at";`)
  }
}
