import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The clocks of a seller order, what goes back of its money, and its dispute. */
export class Migration20261121090310 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "seller_order"
      add column if not exists "refunded_total" integer not null default 0,
      add column if not exists "refund_due" integer null,
      add column if not exists "ship_by" timestamptz null,
      add column if not exists "complete_by" timestamptz null,
      add column if not exists "extended_at" timestamptz null,
      add column if not exists "clock_lease_until" timestamptz null;`)
    this.addSql(
      `create index if not exists "IDX_seller_order_ship_by" on "seller_order" ("ship_by") where status in ('paid', 'processing');`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_complete_by" on "seller_order" ("complete_by") where status = 'delivered';`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_refund_due" on "seller_order" ("updated_at") where refund_due is not null;`
    )
    this.addSql(`alter table "seller_shipment"
      add column if not exists "checked_at" timestamptz null,
      add column if not exists "quoted_price" integer null;`)
    this.addSql(
      `create index if not exists "IDX_seller_shipment_checked_at" on "seller_shipment" ("checked_at") where status = 'booked';`
    )

    this.addSql(`create table if not exists "dispute" (
      "id" text not null, "seller_order_id" text not null, "customer_id" text null,
      "reason" text check ("reason" in ('not_as_described', 'damaged', 'wrong_item', 'not_received', 'courier', 'other')) not null,
      "text" text not null, "photos" jsonb not null,
      "status" text check ("status" in ('open', 'decided')) not null default 'open',
      "seller_answer" text null, "answered_at" timestamptz null,
      "decision" text check ("decision" in ('complete', 'refund', 'partial_refund')) null,
      "amount" integer null, "note" text null, "decided_by" text null, "decided_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "dispute_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_dispute_seller_order_id_unique" on "dispute" ("seller_order_id") where deleted_at is null;`
    )
    this.addSql(`create index if not exists "IDX_dispute_status_id" on "dispute" ("status", "id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dispute" cascade;`)
    this.addSql(
      `alter table "seller_shipment" drop column if exists "checked_at", drop column if exists "quoted_price";`
    )
    this.addSql(`alter table "seller_order"
      drop column if exists "refunded_total", drop column if exists "refund_due",
      drop column if exists "ship_by", drop column if exists "complete_by",
      drop column if exists "extended_at", drop column if exists "clock_lease_until";`)
  }
}
