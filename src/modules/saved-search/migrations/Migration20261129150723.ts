import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129150723 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_saved_search" ("id" text not null, "customer_id" text not null, "name" text not null, "q" text null, "matches" text null, "brands" text[] not null, "category_ids" text[] not null, "conditions" text[] not null, "sizes" text[] not null, "colors" text[] not null, "seller_id" text null, "min_price" integer null, "max_price" integer null, "alerts" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_saved_search_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_saved_search_customer_id_id" ON "reluv_saved_search" ("customer_id", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_saved_search_key" ("id" text not null, "saved_search_id" text not null, "key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_saved_search_key_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_saved_search_key_key_saved_search_id_unique" ON "reluv_saved_search_key" ("key", "saved_search_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_saved_search_key_saved_search_id" ON "reluv_saved_search_key" ("saved_search_id");`
    )

    this.addSql(
      `create table if not exists "reluv_saved_search_match" ("id" text not null, "saved_search_id" text not null, "customer_id" text not null, "listing_id" text not null, "digest_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_saved_search_match_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_saved_search_match_saved_search_id_listing_id_unique" ON "reluv_saved_search_match" ("saved_search_id", "listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_saved_search_match_customer_id" ON "reluv_saved_search_match" ("customer_id") WHERE digest_id is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_saved_search_match_digest_id" ON "reluv_saved_search_match" ("digest_id") WHERE digest_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_saved_search_match_created_at" ON "reluv_saved_search_match" ("created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_search_digest" ("id" text not null, "digest_id" text null, "due_at" timestamptz null, "told_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_search_digest_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_search_digest_due_at" ON "reluv_search_digest" ("due_at") WHERE due_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_saved_search" cascade;`)

    this.addSql(`drop table if exists "reluv_saved_search_key" cascade;`)

    this.addSql(`drop table if exists "reluv_saved_search_match" cascade;`)

    this.addSql(`drop table if exists "reluv_search_digest" cascade;`)
  }
}
