import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129181001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_operator_task" drop constraint if exists "reluv_operator_task_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_operator_task" add constraint "reluv_operator_task_kind_check" check("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute', 'reported_review', 'report', 'held_message', 'stuck_work', 'ledger_wrong', 'seller_approval', 'seller_documents', 'cards_drifted', 'analytics_drifted'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_operator_task" drop constraint if exists "reluv_operator_task_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_operator_task" add constraint "reluv_operator_task_kind_check" check("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute', 'reported_review', 'report', 'stuck_work', 'ledger_wrong', 'seller_approval', 'seller_documents', 'cards_drifted', 'analytics_drifted'));`
    )
  }
}
