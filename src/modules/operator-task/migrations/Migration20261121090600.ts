import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Everything that waits for a person. */
export class Migration20261121090600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "operator_task" (
      "id" text not null,
      "kind" text check ("kind" in ('payment_review', 'payment_mismatch', 'unknown_payment', 'double_payment', 'late_payment', 'chargeback', 'unknown_message', 'manual_refund', 'refund_failed', 'courier_trouble', 'dispute')) not null,
      "cause" text not null, "status" text check ("status" in ('open', 'done')) not null default 'open',
      "reason" text not null, "order_id" text null, "seller_order_id" text null, "attempt_id" text null,
      "refund_id" text null, "dispute_id" text null, "transaction_id" text null, "amount" integer null,
      "closed_by" text null, "closed_at" timestamptz null, "note" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "operator_task_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_operator_task_cause_unique" on "operator_task" ("cause") where status = 'open';`
    )
    this.addSql(
      `create index if not exists "IDX_operator_task_status_kind_id" on "operator_task" ("status", "kind", "id");`
    )
    this.addSql(
      `create index if not exists "IDX_operator_task_order_id" on "operator_task" ("order_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "operator_task" cascade;`)
  }
}
