import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110014 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_cart_voucher_updated_at" ON "reluv_cart_voucher" ("updated_at");`
    )
    // A voucher from before it could be limited to ways of paying is limited to none.
    this.addSql(`update "reluv_voucher" set "scope" = '{"payment_methods": []}'::jsonb || "scope";`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_cart_voucher_updated_at";`)
  }
}
