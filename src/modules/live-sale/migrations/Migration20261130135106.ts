import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130135106 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_live_claim_cart_id";`)

    this.addSql(
      `alter table if exists "reluv_live_claim" add column if not exists "checkout_cart_id" text null;`
    )
    // Until now the cart of the checkout took the place of the one that it was laid into.
    this.addSql(
      `update "reluv_live_claim" set "checkout_cart_id" = "cart_id" where status in ('ordered', 'sold');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_checkout_cart_id" ON "reluv_live_claim" ("checkout_cart_id") WHERE checkout_cart_id is not null;`
    )

    this.addSql(
      `alter table if exists "reluv_live_sale" add column if not exists "announced_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_live_claim_checkout_cart_id";`)
    this.addSql(
      `alter table if exists "reluv_live_claim" drop column if exists "checkout_cart_id";`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_cart_id" ON "reluv_live_claim" ("cart_id") WHERE cart_id is not null;`
    )

    this.addSql(`alter table if exists "reluv_live_sale" drop column if exists "announced_at";`)
  }
}
