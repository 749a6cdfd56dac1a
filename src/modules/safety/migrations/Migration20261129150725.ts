import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129150725 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_block" ("id" text not null, "customer_id" text not null, "seller_id" text not null, "by" text check ("by" in ('customer', 'seller')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_block_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_block_customer_id_seller_id_by_unique" ON "reluv_block" ("customer_id", "seller_id", "by");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_block_seller_id_by" ON "reluv_block" ("seller_id", "by");`
    )

    this.addSql(
      `create table if not exists "reluv_report" ("id" text not null, "reporter_id" text not null, "kind" text check ("kind" in ('listing', 'seller', 'buyer')) not null, "target_id" text not null, "reason" text check ("reason" in ('fake', 'stolen_pictures', 'forbidden', 'leads_off', 'offensive', 'fraud', 'other')) not null, "text" text null, "status" text check ("status" in ('open', 'acted', 'dismissed')) not null default 'open', "outcome" text null, "note" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_report_reporter_id_kind_target_id_unique" ON "reluv_report" ("reporter_id", "kind", "target_id") WHERE status = 'open';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_report_kind_target_id_status" ON "reluv_report" ("kind", "target_id", "status");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_report_status_id" ON "reluv_report" ("status", "id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_block" cascade;`)

    this.addSql(`drop table if exists "reluv_report" cascade;`)
  }
}
