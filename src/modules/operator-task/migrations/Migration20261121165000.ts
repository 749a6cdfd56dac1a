import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Late money is owed back by itself, so nobody was ever asked for it; a refund that was made in the
 * vendor's dashboard needs a person while the purchase goes on.
 */
export class Migration20261121165000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "operator_task" drop constraint if exists "operator_task_kind_check";`)
    this.addSql(
      `alter table "operator_task" add constraint "operator_task_kind_check" check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "operator_task" drop constraint if exists "operator_task_kind_check";`)
    this.addSql(
      `alter table "operator_task" add constraint "operator_task_kind_check" check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'late_payment', 'chargeback', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute'));`
    )
  }
}
