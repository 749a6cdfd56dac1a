import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129221824 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_recent_view" ("id" text not null, "owner" text not null, "listing_id" text not null, "viewed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_recent_view_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_recent_view_owner_listing_id_unique" ON "reluv_recent_view" ("owner", "listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_recent_view_owner_viewed_at_listing_id" ON "reluv_recent_view" ("owner", "viewed_at", "listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_recent_view_viewed_at" ON "reluv_recent_view" ("viewed_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_recent_view" cascade;`)
  }
}
