import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129002646 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_views" ("id" text not null, "views" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_views_pkey" primary key ("id"), constraint reluv_listing_views_check check (views >= 0));`
    )

    this.addSql(
      `create table if not exists "reluv_listing_visit" ("id" text not null, "day" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_visit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_visit_day" ON "reluv_listing_visit" ("day");`
    )

    this.addSql(
      `create table if not exists "reluv_visit_salt" ("id" text not null, "salt" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_visit_salt_pkey" primary key ("id"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing_views" cascade;`)

    this.addSql(`drop table if exists "reluv_listing_visit" cascade;`)

    this.addSql(`drop table if exists "reluv_visit_salt" cascade;`)
  }
}
