import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130101525 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_cash_refusal" ("id" text not null, "seller_order_id" text not null, "order_id" text not null, "customer_id" text null, "reason" text not null, "forgiven_at" timestamptz null, "forgiven_by" text null, "forgiven_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_cash_refusal_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_cash_refusal_seller_order_id_unique" ON "reluv_cash_refusal" ("seller_order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_refusal_customer_id_id" ON "reluv_cash_refusal" ("customer_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cash_refusal_order_id" ON "reluv_cash_refusal" ("order_id");`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists "reluv_purchase_payment_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint "reluv_purchase_payment_status_check" check("status" in ('pending', 'on_delivery', 'paid', 'partially_refunded', 'refunded', 'cancelled', 'failed', 'expired'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_cash_refusal" cascade;`)

    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists "reluv_purchase_payment_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint "reluv_purchase_payment_status_check" check("status" in ('pending', 'paid', 'partially_refunded', 'refunded', 'cancelled', 'failed', 'expired'));`
    )
  }
}
