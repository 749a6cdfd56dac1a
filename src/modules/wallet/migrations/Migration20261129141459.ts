import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129141459 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_ledger_adjustment" ("id" text not null, "kind" text check ("kind" in ('shop_credited', 'shop_debited', 'chargeback_taken', 'courier_charged', 'deposit_filled', 'gateway_settled', 'gateway_fee', 'bank_fee')) not null, "amount" integer not null, "seller_id" text null, "order_id" text null, "seller_order_id" text null, "reversal_of" text null, "status" text check ("status" in ('requested', 'approved', 'rejected', 'withdrawn')) not null default 'requested', "reason" text not null, "requested_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "decision_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_ledger_adjustment_pkey" primary key ("id"), constraint reluv_ledger_adjustment_amount check (amount > 0), constraint reluv_ledger_adjustment_two_people check (status = 'requested' or status = 'withdrawn' or decided_by <> requested_by));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_adjustment_status_id" ON "reluv_ledger_adjustment" ("status", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_adjustment_seller_id_id" ON "reluv_ledger_adjustment" ("seller_id", "id") WHERE seller_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_adjustment_order_id" ON "reluv_ledger_adjustment" ("order_id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_ledger_adjustment_reversal_of_unique" ON "reluv_ledger_adjustment" ("reversal_of") WHERE reversal_of is not null and status in ('requested', 'approved');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_ledger_adjustment" cascade;`)
  }
}
