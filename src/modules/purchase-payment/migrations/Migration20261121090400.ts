import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What purchases wait to be paid, and every try at paying. */
export class Migration20261121090400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "purchase_payment" (
      "id" text not null, "order_id" text not null, "payment_session_id" text not null,
      "amount" integer not null check ("amount" > 0),
      "status" text check ("status" in ('pending', 'paid', 'partially_refunded', 'refunded', 'failed', 'expired')) not null default 'pending',
      "payment_type" text null, "expires_at" timestamptz not null, "paid_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "purchase_payment_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_purchase_payment_order_id_unique" on "purchase_payment" ("order_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_purchase_payment_session_id_unique" on "purchase_payment" ("payment_session_id");`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_payment_status_expires_at" on "purchase_payment" ("status", "expires_at");`
    )

    this.addSql(`create table if not exists "purchase_payment_event" (
      "id" text not null, "purchase_payment_id" text not null, "from" text not null, "to" text not null,
      "actor_type" text not null, "actor_id" text not null, "reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "purchase_payment_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_purchase_payment_event_payment_created_at" on "purchase_payment_event" ("purchase_payment_id", "created_at");`
    )

    this.addSql(`create table if not exists "payment_attempt" (
      "id" text not null, "purchase_payment_id" text not null, "number" integer not null,
      "midtrans_order_id" text not null,
      "status" text check ("status" in ('opening', 'open', 'paid', 'expired', 'cancelled', 'failed')) not null default 'opening',
      "lease_until" timestamptz null, "snap_token" text null, "redirect_url" text null,
      "transaction_id" text null, "payment_type" text null, "instructions" jsonb null, "error" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "payment_attempt_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_payment_attempt_payment_number_unique" on "payment_attempt" ("purchase_payment_id", "number");`
    )
    this.addSql(
      `create unique index if not exists "IDX_payment_attempt_midtrans_order_id_unique" on "payment_attempt" ("midtrans_order_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_payment_attempt_live_unique" on "payment_attempt" ("purchase_payment_id") where status in ('opening', 'open');`
    )
    this.addSql(
      `create index if not exists "IDX_payment_attempt_status_updated_at" on "payment_attempt" ("status", "updated_at");`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["payment_attempt", "purchase_payment_event", "purchase_payment"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
