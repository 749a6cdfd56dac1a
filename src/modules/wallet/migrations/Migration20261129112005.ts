import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129112005 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_payout_attempt" ("id" text not null, "payout_id" text not null, "batch_id" text not null, "way" text check ("way" in ('bank_file', 'iris')) not null, "number" integer not null, "reference" text not null, "vendor_reference" text null, "vendor_status" text null, "key_until" timestamptz null, "ended_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_payout_attempt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_payout_id_unique" ON "reluv_payout_attempt" ("payout_id") WHERE ended_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_payout_id_id" ON "reluv_payout_attempt" ("payout_id", "id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_batch_id_number_unique" ON "reluv_payout_attempt" ("batch_id", "number");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_reference_unique" ON "reluv_payout_attempt" ("reference");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_vendor_reference_unique" ON "reluv_payout_attempt" ("vendor_reference") WHERE vendor_reference is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payout_attempt_due" ON "reluv_payout_attempt" ("created_at") WHERE way = 'iris' and ended_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_payout_batch" ("id" text not null, "way" text check ("way" in ('bank_file', 'iris')) not null, "format" text null, "file_name" text null, "sealed" text null, "key_id" text null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_payout_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payout_batch_key_id_id" ON "reluv_payout_batch" ("key_id", "id") WHERE key_id is not null;`
    )

    this.addSql(
      `alter table if exists "reluv_bank_account" add column if not exists "name_at_bank" text null;`
    )

    this.addSql(
      `alter table if exists "reluv_payout" add column if not exists "idempotency_key" text null, add column if not exists "scheduled_for" text null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_seller_id_idempotency_key_unique" ON "reluv_payout" ("seller_id", "idempotency_key") WHERE idempotency_key is not null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_payout_seller_id_scheduled_for_unique" ON "reluv_payout" ("seller_id", "scheduled_for") WHERE scheduled_for is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_payout_attempt" cascade;`)

    this.addSql(`drop table if exists "reluv_payout_batch" cascade;`)

    this.addSql(`alter table if exists "reluv_bank_account" drop column if exists "name_at_bank";`)

    this.addSql(`drop index if exists "IDX_reluv_payout_seller_id_idempotency_key_unique";`)
    this.addSql(`drop index if exists "IDX_reluv_payout_seller_id_scheduled_for_unique";`)
    this.addSql(
      `alter table if exists "reluv_payout" drop column if exists "idempotency_key", drop column if exists "scheduled_for";`
    )
  }
}
