import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128144628 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_operator_task" ("id" text not null, "kind" text check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'chargeback', 'dashboard_refund', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute', 'stuck_work')) not null, "cause" text not null, "status" text check ("status" in ('open', 'done')) not null default 'open', "reason" text not null, "order_id" text null, "seller_order_id" text null, "attempt_id" text null, "refund_id" text null, "dispute_id" text null, "transaction_id" text null, "amount" integer null, "closed_by" text null, "closed_at" timestamptz null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_operator_task_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_operator_task_cause_unique" ON "reluv_operator_task" ("cause") WHERE status = 'open';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_operator_task_cause_status" ON "reluv_operator_task" ("cause", "status");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_operator_task_status_kind_id" ON "reluv_operator_task" ("status", "kind", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_operator_task_order_id" ON "reluv_operator_task" ("order_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_operator_task" cascade;`)
  }
}
