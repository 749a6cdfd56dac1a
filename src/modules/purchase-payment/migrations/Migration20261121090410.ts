import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How an unpaid purchase ends, what Midtrans was last asked, and the money that goes back. */
export class Migration20261121090410 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "purchase_payment"
      add column if not exists "paid_by" text null,
      add column if not exists "closed_at" timestamptz null,
      add column if not exists "close_lease_until" timestamptz null,
      add column if not exists "checked_until" timestamptz null;`)
    this.addSql(
      `create index if not exists "IDX_purchase_payment_unclosed" on "purchase_payment" ("updated_at") where closed_at is null and status in ('expired', 'failed');`
    )
    this.addSql(`alter table "payment_attempt"
      add column if not exists "review" boolean not null default false,
      add column if not exists "checked_at" timestamptz null,
      add column if not exists "closed_at_vendor" timestamptz null;`)
    this.addSql(
      `create unique index if not exists "IDX_payment_attempt_transaction_id_unique" on "payment_attempt" ("transaction_id") where transaction_id is not null;`
    )
    this.addSql(
      `create index if not exists "IDX_payment_attempt_status_checked_at" on "payment_attempt" ("status", "checked_at");`
    )

    this.addSql(`create table if not exists "purchase_refund" (
      "id" text not null, "order_id" text not null, "seller_order_id" text null, "cause" text not null,
      "amount" integer not null check ("amount" > 0), "reason" text not null,
      "status" text check ("status" in ('queued', 'refused', 'awaiting_transfer', 'awaiting_confirmation', 'done')) not null default 'queued',
      "rail" text check ("rail" in ('gateway', 'manual')) not null default 'gateway',
      "transaction_id" text not null, "known_key" text null, "booked_in_medusa" boolean not null default true,
      "bank_account" jsonb null, "proof" text null, "recorded_by" text null, "confirmed_by" text null,
      "attempts" integer not null default 0, "next_attempt_at" timestamptz not null default now(),
      "lease_until" timestamptz null, "error" text null, "done_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "purchase_refund_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_purchase_refund_cause_unique" on "purchase_refund" ("cause");`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_refund_order_id" on "purchase_refund" ("order_id");`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_refund_seller_order_id" on "purchase_refund" ("seller_order_id");`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_refund_next_attempt_at" on "purchase_refund" ("next_attempt_at") where status = 'queued';`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_refund_status_created_at" on "purchase_refund" ("status", "created_at");`
    )
    this.addSql(`create table if not exists "purchase_refund_event" (
      "id" text not null, "purchase_refund_id" text not null, "from" text not null, "to" text not null,
      "actor_type" text not null, "actor_id" text not null, "reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "purchase_refund_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_purchase_refund_event_refund_created_at" on "purchase_refund_event" ("purchase_refund_id", "created_at");`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["purchase_refund_event", "purchase_refund"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(
      `alter table "payment_attempt" drop column if exists "review", drop column if exists "checked_at", drop column if exists "closed_at_vendor";`
    )
    this.addSql(
      `alter table "purchase_payment" drop column if exists "paid_by", drop column if exists "closed_at", drop column if exists "close_lease_until", drop column if exists "checked_until";`
    )
  }
}
