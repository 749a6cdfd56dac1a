import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128171653 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" drop constraint if exists "reluv_listing_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_listing" add column if not exists "status_reason" text null, add column if not exists "is_made" boolean not null default true, add column if not exists "unreviewed" boolean not null default false, add column if not exists "request_key" text null, add column if not exists "request_hash" text null, add column if not exists "change" jsonb null, add column if not exists "settle_at" timestamptz null, add column if not exists "tries" integer not null default 0, add column if not exists "retry_at" timestamptz null;`
    )
    this.addSql(
      `alter table if exists "reluv_listing" add constraint "reluv_listing_status_check" check("status" in ('draft', 'in_review', 'rejected', 'active', 'inactive', 'sold', 'blocked', 'deleted'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_seller_id_request_key" ON "reluv_listing" ("seller_id", "request_key") WHERE request_key is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_settle_at" ON "reluv_listing" ("settle_at") WHERE settle_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" drop constraint if exists "reluv_listing_status_check";`
    )

    this.addSql(`drop index if exists "IDX_reluv_listing_seller_id_request_key";`)
    this.addSql(`drop index if exists "IDX_reluv_listing_settle_at";`)
    this.addSql(
      `alter table if exists "reluv_listing" drop column if exists "status_reason", drop column if exists "is_made", drop column if exists "unreviewed", drop column if exists "request_key", drop column if exists "request_hash", drop column if exists "change", drop column if exists "settle_at", drop column if exists "tries", drop column if exists "retry_at";`
    )

    this.addSql(
      `alter table if exists "reluv_listing" add constraint "reluv_listing_status_check" check("status" in ('draft', 'in_review', 'rejected', 'active', 'inactive', 'sold', 'deleted'));`
    )
  }
}
