import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128144626 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_payment_attempt" ("id" text not null, "purchase_payment_id" text not null, "number" integer not null, "midtrans_order_id" text not null, "status" text check ("status" in ('opening', 'open', 'paid', 'expired', 'cancelled', 'failed')) not null default 'opening', "lease_until" timestamptz null, "snap_token" text null, "redirect_url" text null, "transaction_id" text null, "payment_type" text null, "instructions" jsonb null, "error" text null, "review" boolean not null default false, "tries" integer not null default 0, "retry_at" timestamptz null, "closed_at_vendor" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_payment_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_purchase_payment_id_number_unique" ON "reluv_payment_attempt" ("purchase_payment_id", "number");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_midtrans_order_id_unique" ON "reluv_payment_attempt" ("midtrans_order_id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_purchase_payment_id_unique" ON "reluv_payment_attempt" ("purchase_payment_id") WHERE status in ('opening', 'open');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_updated_at" ON "reluv_payment_attempt" ("updated_at") WHERE status = 'open';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_unclosed" ON "reluv_payment_attempt" ("updated_at") WHERE closed_at_vendor is null and status in ('expired', 'cancelled', 'failed');`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payment_attempt_transaction_id_unique" ON "reluv_payment_attempt" ("transaction_id") WHERE transaction_id is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_purchase_payment" ("id" text not null, "order_id" text not null, "payment_session_id" text null, "amount" integer not null, "credit_total" integer not null default 0, "status" text check ("status" in ('pending', 'paid', 'partially_refunded', 'refunded', 'failed', 'expired')) not null default 'pending', "payment_type" text null, "expires_at" timestamptz not null, "paid_at" timestamptz null, "paid_by" text null, "accounted_at" timestamptz null, "closed_at" timestamptz null, "lease_until" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_purchase_payment_pkey" primary key ("id"), constraint reluv_purchase_payment_check check (amount >= 0 and credit_total >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_order_id_unique" ON "reluv_purchase_payment" ("order_id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_payment_session_id_unique" ON "reluv_purchase_payment" ("payment_session_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_expires_at" ON "reluv_purchase_payment" ("expires_at") WHERE status = 'pending';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_updated_at" ON "reluv_purchase_payment" ("updated_at") WHERE closed_at is null and status in ('expired', 'failed');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_unaccounted" ON "reluv_purchase_payment" ("paid_at") WHERE accounted_at is null and paid_by is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_purchase_refund" ("id" text not null, "order_id" text not null, "seller_order_id" text null, "cause" text not null, "amount" integer not null, "reason" text not null, "status" text check ("status" in ('queued', 'refused', 'awaiting_transfer', 'awaiting_confirmation', 'done', 'dropped')) not null default 'queued', "rail" text check ("rail" in ('gateway', 'manual', 'credit')) not null default 'gateway', "credit" jsonb null, "transaction_id" text not null, "known_key" text null, "booked_in_medusa" boolean not null default true, "bank_account" jsonb null, "proof" text null, "recorded_by" text null, "confirmed_by" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "lease_until" timestamptz null, "error" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_purchase_refund_pkey" primary key ("id"), constraint reluv_purchase_refund_check check (amount > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_cause_unique" ON "reluv_purchase_refund" ("cause");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_order_id" ON "reluv_purchase_refund" ("order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_seller_order_id" ON "reluv_purchase_refund" ("seller_order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_next_attempt_at" ON "reluv_purchase_refund" ("next_attempt_at") WHERE status = 'queued';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_transaction_id" ON "reluv_purchase_refund" ("transaction_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_refund_status_created_at" ON "reluv_purchase_refund" ("status", "created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_purchase_request" ("id" text not null, "customer_id" text not null, "idempotency_key" text not null, "fingerprint" text not null, "cart_id" text not null, "order_id" text null, "lease_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_purchase_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_purchase_request_customer_id_idempotency_key_unique" ON "reluv_purchase_request" ("customer_id", "idempotency_key");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_payment_attempt" cascade;`)

    this.addSql(`drop table if exists "reluv_purchase_payment" cascade;`)

    this.addSql(`drop table if exists "reluv_purchase_refund" cascade;`)

    this.addSql(`drop table if exists "reluv_purchase_request" cascade;`)
  }
}
