import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A refund is dropped when its money had gone back another way. */
export class Migration20261121165020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "purchase_refund" drop constraint if exists "purchase_refund_status_check";`
    )
    this.addSql(
      `alter table "purchase_refund" add constraint "purchase_refund_status_check" check ("status" in ('queued', 'refused', 'awaiting_transfer', 'awaiting_confirmation', 'done', 'dropped'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table "purchase_refund" drop constraint if exists "purchase_refund_status_check";`
    )
    this.addSql(
      `alter table "purchase_refund" add constraint "purchase_refund_status_check" check ("status" in ('queued', 'refused', 'awaiting_transfer', 'awaiting_confirmation', 'done'));`
    )
  }
}
