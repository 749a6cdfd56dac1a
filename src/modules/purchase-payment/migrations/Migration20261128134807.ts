import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128134807 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_purchase_request" ("id" text not null, "customer_id" text not null, "idempotency_key" text not null, "fingerprint" text not null, "cart_id" text not null, "order_id" text null, "lease_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_purchase_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_purchase_request_customer_id_idempotency_key_unique" ON "reluv_purchase_request" ("customer_id", "idempotency_key");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_purchase_request" cascade;`)
  }
}
