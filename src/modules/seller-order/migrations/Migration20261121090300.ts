import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What each seller ships of a purchase, its history, and its courier bookings. */
export class Migration20261121090300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "seller_order_number_seq";`)
    this.addSql(`create table if not exists "seller_order" (
      "id" text not null, "number" text not null, "order_id" text not null, "seller_id" text not null,
      "customer_id" text null,
      "status" text check ("status" in ('pending', 'paid', 'processing', 'shipped', 'delivered', 'disputed', 'completed', 'cancelled', 'refunded')) not null default 'pending',
      "item_total" integer not null, "shipping_total" integer not null, "discount_total" integer not null,
      "total" integer not null,
      "shipping_method_id" text null, "shipping_option_id" text null,
      "courier_code" text null, "courier_service_code" text null,
      "paid_at" timestamptz null, "processing_at" timestamptz null, "shipped_at" timestamptz null,
      "delivered_at" timestamptz null, "completed_at" timestamptz null, "cancelled_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"),
      constraint "seller_order_adds_up" check ("total" = "item_total" + "shipping_total" - "discount_total"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_order_order_seller_unique" on "seller_order" ("order_id", "seller_id") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_seller_order_number_unique" on "seller_order" ("number");`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_seller_id_status_id" on "seller_order" ("seller_id", "status", "id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_customer_id_id" on "seller_order" ("customer_id", "id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_status_updated_at" on "seller_order" ("status", "updated_at") where deleted_at is null;`
    )

    this.addSql(`create table if not exists "seller_order_line" (
      "id" text not null, "seller_order_id" text not null, "line_item_id" text not null,
      "variant_id" text null, "product_id" text null, "title" text not null, "thumbnail" text null,
      "quantity" integer not null, "weight" integer not null,
      "subtotal" integer not null, "discount_total" integer not null, "total" integer not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_order_line_line_item_id_unique" on "seller_order_line" ("line_item_id");`
    )
    this.addSql(
      `create index if not exists "IDX_seller_order_line_seller_order_id" on "seller_order_line" ("seller_order_id");`
    )

    this.addSql(`create table if not exists "seller_order_event" (
      "id" text not null, "seller_order_id" text not null, "from" text not null, "to" text not null,
      "actor_type" text not null, "actor_id" text not null, "reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_order_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_seller_order_event_seller_order_id_created_at" on "seller_order_event" ("seller_order_id", "created_at");`
    )

    this.addSql(`create table if not exists "seller_shipment" (
      "id" text not null, "seller_order_id" text not null, "reference_id" text not null,
      "status" text check ("status" in ('booking', 'booked', 'failed')) not null default 'booking',
      "lease_until" timestamptz null, "booking_id" text null, "courier_status" text null,
      "courier_code" text not null, "courier_service_code" text not null,
      "waybill_id" text null, "tracking_id" text null, "tracking_url" text null,
      "price" integer null, "driver" jsonb null, "fulfillment_id" text null,
      "booked_at" timestamptz null, "error" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_shipment_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_shipment_live_unique" on "seller_shipment" ("seller_order_id") where status <> 'failed' and deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_shipment_seller_order_id" on "seller_shipment" ("seller_order_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_seller_shipment_reference_id_unique" on "seller_shipment" ("reference_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_seller_shipment_booking_id_unique" on "seller_shipment" ("booking_id") where booking_id is not null;`
    )
  }

  override async down(): Promise<void> {
    for (const table of [
      "seller_shipment",
      "seller_order_event",
      "seller_order_line",
      "seller_order",
    ]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(`drop sequence if exists "seller_order_number_seq";`)
  }
}
