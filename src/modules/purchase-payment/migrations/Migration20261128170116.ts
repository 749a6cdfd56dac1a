import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128170116 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists "reluv_purchase_payment_status_check";`
    )

    this.addSql(`drop index if exists "IDX_reluv_purchase_payment_updated_at";`)
    this.addSql(`drop index if exists "IDX_reluv_purchase_payment_unaccounted";`)

    this.addSql(
      `alter table if exists "reluv_purchase_payment" add column if not exists "heard_at" timestamptz null;`
    )
    this.addSql(
      `update "reluv_purchase_payment" set "heard_at" = "paid_at" where "paid_at" is not null;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint "reluv_purchase_payment_status_check" check("status" in ('pending', 'paid', 'partially_refunded', 'refunded', 'cancelled', 'failed', 'expired'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_unclosed" ON "reluv_purchase_payment" ("updated_at") WHERE closed_at is null and status in ('expired', 'failed', 'cancelled');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_heard_at" ON "reluv_purchase_payment" ("heard_at") WHERE accounted_at is null and paid_by is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists "reluv_purchase_payment_status_check";`
    )

    this.addSql(`drop index if exists "IDX_reluv_purchase_payment_unclosed";`)
    this.addSql(`drop index if exists "IDX_reluv_purchase_payment_heard_at";`)
    this.addSql(`alter table if exists "reluv_purchase_payment" drop column if exists "heard_at";`)

    this.addSql(
      `update "reluv_purchase_payment" set "status" = 'failed' where "status" = 'cancelled';`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint "reluv_purchase_payment_status_check" check("status" in ('pending', 'paid', 'partially_refunded', 'refunded', 'failed', 'expired'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_updated_at" ON "reluv_purchase_payment" ("updated_at") WHERE closed_at is null and status in ('expired', 'failed');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_purchase_payment_unaccounted" ON "reluv_purchase_payment" ("paid_at") WHERE accounted_at is null and paid_by is not null;`
    )
  }
}
