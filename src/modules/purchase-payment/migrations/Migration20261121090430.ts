import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money is ours by one statement; what follows from it is work that a marker makes findable. */
export class Migration20261121090430 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "purchase_payment" add column if not exists "accounted_at" timestamptz null, add column if not exists "account_lease_until" timestamptz null;`
    )
    this.addSql(
      `update "purchase_payment" set accounted_at = coalesce(paid_at, updated_at) where paid_by is not null;`
    )
    this.addSql(
      `create index if not exists "IDX_purchase_payment_unaccounted" on "purchase_payment" ("paid_at") where accounted_at is null and paid_by is not null;`
    )
    // A page that Midtrans refused to make twice may have been made, and paid, the first time.
    this.addSql(`drop index if exists "IDX_payment_attempt_unclosed";`)
    this.addSql(
      `create index if not exists "IDX_payment_attempt_unclosed" on "payment_attempt" ("checked_at") where closed_at_vendor is null and status in ('expired', 'cancelled', 'failed');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payment_attempt_unclosed";`)
    this.addSql(
      `create index if not exists "IDX_payment_attempt_unclosed" on "payment_attempt" ("checked_at") where closed_at_vendor is null and status in ('expired', 'cancelled');`
    )
    this.addSql(`drop index if exists "IDX_purchase_payment_unaccounted";`)
    this.addSql(
      `alter table "purchase_payment" drop column if exists "accounted_at", drop column if exists "account_lease_until";`
    )
  }
}
