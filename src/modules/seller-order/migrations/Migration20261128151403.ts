import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128151403 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence if not exists "reluv_seller_order_number_seq";`)
    this.addSql(
      `create table if not exists "reluv_dispute" ("id" text not null, "seller_order_id" text not null, "customer_id" text null, "reason" text check ("reason" in ('not_as_described', 'damaged', 'wrong_item', 'not_received', 'courier', 'other')) not null, "text" text not null, "photos" jsonb not null, "status" text check ("status" in ('open', 'decided')) not null default 'open', "seller_answer" text null, "answered_at" timestamptz null, "decision" text check ("decision" in ('complete', 'refund', 'partial_refund')) null, "amount" integer null, "note" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_dispute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_dispute_seller_order_id_unique" ON "reluv_dispute" ("seller_order_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_dispute_status_id" ON "reluv_dispute" ("status", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_seller_order" ("id" text not null, "number" text not null, "order_id" text not null, "seller_id" text not null, "customer_id" text null, "status" text check ("status" in ('pending', 'paid', 'processing', 'shipped', 'delivered', 'disputed', 'completed', 'cancelled', 'refunded')) not null default 'pending', "item_total" integer not null, "shipping_total" integer not null, "discount_total" integer not null, "total" integer not null, "credit_total" integer not null default 0, "credits" jsonb null, "refunded_total" integer not null default 0, "refund_due" integer null, "ship_by" timestamptz null, "complete_by" timestamptz null, "extended_at" timestamptz null, "courier_since" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "shipping_method_id" text null, "shipping_option_id" text null, "courier_code" text null, "courier_service_code" text null, "paid_at" timestamptz null, "processing_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "completed_at" timestamptz null, "cancelled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_order_pkey" primary key ("id"), constraint reluv_seller_order_adds_up check (total = item_total + shipping_total - discount_total));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_order_order_id_seller_id_unique" ON "reluv_seller_order" ("order_id", "seller_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_order_number_unique" ON "reluv_seller_order" ("number");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_seller_id_status_id" ON "reluv_seller_order" ("seller_id", "status", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_customer_id_id" ON "reluv_seller_order" ("customer_id", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_ship_by" ON "reluv_seller_order" ("ship_by") WHERE status in ('paid', 'processing');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_complete_by" ON "reluv_seller_order" ("complete_by") WHERE status in ('shipped', 'delivered');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_updated_at" ON "reluv_seller_order" ("updated_at") WHERE refund_due is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_status_updated_at" ON "reluv_seller_order" ("status", "updated_at") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_seller_order_line" ("id" text not null, "seller_order_id" text not null, "line_item_id" text not null, "variant_id" text null, "product_id" text null, "title" text not null, "thumbnail" text null, "quantity" integer not null, "weight" integer not null, "length" integer null, "width" integer null, "height" integer null, "subtotal" integer not null, "discount_total" integer not null, "total" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_order_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_order_line_line_item_id_unique" ON "reluv_seller_order_line" ("line_item_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_line_seller_order_id" ON "reluv_seller_order_line" ("seller_order_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_dispute" cascade;`)

    this.addSql(`drop table if exists "reluv_seller_order" cascade;`)

    this.addSql(`drop table if exists "reluv_seller_order_line" cascade;`)

    this.addSql(`drop sequence if exists "reluv_seller_order_number_seq";`)
  }
}
