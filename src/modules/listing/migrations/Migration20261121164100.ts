import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Late money asks for the claims of an ended order, which are released. */
export class Migration20261121164100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_claim_order_id";`)
    this.addSql(
      `create index if not exists "IDX_piece_claim_order_id" on "piece_claim" ("order_id") where order_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_claim_order_id";`)
    this.addSql(
      `create index if not exists "IDX_piece_claim_order_id" on "piece_claim" ("order_id") where status <> 'released';`
    )
  }
}
