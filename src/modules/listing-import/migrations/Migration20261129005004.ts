import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129005004 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_import" ("id" text not null, "seller_id" text not null, "actor" jsonb not null, "filename" text not null, "started_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_import_seller_id_id" ON "reluv_listing_import" ("seller_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_import_created_at" ON "reluv_listing_import" ("created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_listing_import_row" ("id" text not null, "import_id" text not null, "number" integer not null, "title" text null, "listing_id" text null, "is_new" boolean not null, "asked" jsonb null, "state" text check ("state" in ('invalid', 'ready', 'done', 'failed')) not null, "code" text null, "problem" jsonb null, "run_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_import_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_listing_import_row_import_id_number_unique" ON "reluv_listing_import_row" ("import_id", "number");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_import_row_run_at" ON "reluv_listing_import_row" ("run_at") WHERE run_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing_import" cascade;`)

    this.addSql(`drop table if exists "reluv_listing_import_row" cascade;`)
  }
}
