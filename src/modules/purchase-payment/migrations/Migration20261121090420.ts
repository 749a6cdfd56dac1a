import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The reconciler looks for ended attempts that Midtrans may still be paid for. */
export class Migration20261121090420 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_payment_attempt_unclosed" on "payment_attempt" ("checked_at") where closed_at_vendor is null and status in ('expired', 'cancelled');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payment_attempt_unclosed";`)
  }
}
