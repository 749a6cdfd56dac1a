import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129001430 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" add column if not exists "verdict_reason" text null, add column if not exists "blocked_from" jsonb null, add column if not exists "review_since" timestamptz null;`
    )
    this.addSql(
      `update "reluv_listing" set "review_since" = "updated_at" where "status" = 'in_review';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_review_since_id" ON "reluv_listing" ("review_since", "id") WHERE status = 'in_review' and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_listing_review_since_id";`)
    this.addSql(
      `alter table if exists "reluv_listing" drop column if exists "verdict_reason", drop column if exists "blocked_from", drop column if exists "review_since";`
    )
  }
}
