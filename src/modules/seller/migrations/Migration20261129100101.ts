import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129100101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller" drop constraint if exists "reluv_seller_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_seller" add column if not exists "status_reason" text null, add column if not exists "suspended_until" timestamptz null, add column if not exists "closes_at" timestamptz null, add column if not exists "reopens_at" timestamptz null, add column if not exists "couriers" text[] null, add column if not exists "turns_at" timestamptz null, add column if not exists "tries" integer not null default 0, add column if not exists "retry_at" timestamptz null;`
    )
    this.addSql(
      `alter table if exists "reluv_seller" add constraint "reluv_seller_status_check" check("status" in ('pending', 'rejected', 'active', 'suspended', 'closed'));`
    )
    this.addSql(`alter table if exists "reluv_seller" rename column "is_open" to "told_open";`)
    // A shop that was closed by hand stays so until it is opened.
    this.addSql(`update "reluv_seller" set closes_at = updated_at where not told_open;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_turns_at" ON "reluv_seller" ("turns_at") WHERE turns_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller" drop constraint if exists "reluv_seller_status_check";`
    )

    this.addSql(`drop index if exists "IDX_reluv_seller_turns_at";`)
    this.addSql(
      `alter table if exists "reluv_seller" drop column if exists "status_reason", drop column if exists "suspended_until", drop column if exists "closes_at", drop column if exists "reopens_at", drop column if exists "couriers", drop column if exists "turns_at", drop column if exists "tries", drop column if exists "retry_at";`
    )

    this.addSql(
      `alter table if exists "reluv_seller" add constraint "reluv_seller_status_check" check("status" in ('pending', 'active', 'suspended'));`
    )
    this.addSql(`alter table if exists "reluv_seller" rename column "told_open" to "is_open";`)
  }
}
