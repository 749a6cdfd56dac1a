import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128151401 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_seller_shipment" ("id" text not null, "seller_order_id" text not null, "order_id" text not null, "seller_id" text not null, "reference_id" text not null, "provider" text check ("provider" in ('biteship', 'typed')) not null default 'biteship', "collection_method" text check ("collection_method" in ('pickup', 'drop_off')) null, "pickup_at" timestamptz null, "note" text null, "status" text check ("status" in ('booking', 'booked', 'failed')) not null default 'booking', "lease_until" timestamptz null, "booking_id" text null, "courier_status" text null, "courier_code" text not null, "courier_service_code" text not null, "waybill_id" text null, "tracking_id" text null, "tracking_url" text null, "price" integer null, "driver" jsonb null, "fulfillment_id" text null, "booked_at" timestamptz null, "dispatched_at" timestamptz null, "cancel_requested_at" timestamptz null, "error" text null, "tries" integer not null default 0, "retry_at" timestamptz null, "ended_at" timestamptz null, "quoted_price" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_shipment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_seller_order_id_unique" ON "reluv_seller_shipment" ("seller_order_id") WHERE status <> 'failed' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_seller_order_id" ON "reluv_seller_shipment" ("seller_order_id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_reference_id_unique" ON "reluv_seller_shipment" ("reference_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_under_way" ON "reluv_seller_shipment" ("updated_at") WHERE status = 'booked' and ended_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_unfinished" ON "reluv_seller_shipment" ("updated_at") WHERE fulfillment_id is null and provider = 'biteship' and status in ('booking', 'booked');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_half_cancelled" ON "reluv_seller_shipment" ("updated_at") WHERE cancel_requested_at is not null and status in ('booking', 'booked');`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_shipment_booking_id_unique" ON "reluv_seller_shipment" ("booking_id") WHERE booking_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_seller_shipment" cascade;`)
  }
}
