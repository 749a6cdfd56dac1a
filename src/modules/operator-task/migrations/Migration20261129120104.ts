import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Shops and documents that wait for an operator are tasks, and so is what the check of listing cards found. */
export class Migration20261129120104 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_operator_task" drop constraint if exists "reluv_operator_task_kind_check";`
    )
    this.addSql(
      `alter table if exists "reluv_operator_task" add column if not exists "seller_id" text null;`
    )
    this.addSql(
      `alter table if exists "reluv_operator_task" add constraint "reluv_operator_task_kind_check" check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute', 'stuck_work', 'ledger_wrong', 'seller_approval', 'seller_documents', 'cards_drifted'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_operator_task" drop constraint if exists "reluv_operator_task_kind_check";`
    )
    this.addSql(
      `delete from "reluv_operator_task" where "kind" in ('seller_approval', 'seller_documents', 'cards_drifted');`
    )
    this.addSql(`alter table if exists "reluv_operator_task" drop column if exists "seller_id";`)
    this.addSql(
      `alter table if exists "reluv_operator_task" add constraint "reluv_operator_task_kind_check" check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute', 'stuck_work', 'ledger_wrong'));`
    )
  }
}
