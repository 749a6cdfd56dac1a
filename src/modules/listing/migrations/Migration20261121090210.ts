import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A cart is asked for its order each time it is completed, also when the order has ended. */
export class Migration20261121090210 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_piece_claim_cart_id" on "piece_claim" ("cart_id") where order_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_claim_cart_id";`)
  }
}
