import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129224400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_document_due" ("id" text not null, "marked_at" timestamptz not null, "version" integer not null default 1, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_document_due_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_document_due_marked_at" ON "reluv_listing_document_due" ("marked_at");`
    )

    this.addSql(
      `create table if not exists "reluv_listing_index" ("id" text not null, "begun_at" timestamptz not null, "filled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_index_pkey" primary key ("id"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing_document_due" cascade;`)

    this.addSql(`drop table if exists "reluv_listing_index" cascade;`)
  }
}
