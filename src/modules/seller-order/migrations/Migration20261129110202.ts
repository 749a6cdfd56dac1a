import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was bought, and a dispute about it, are found by the pictures that tell of them. */
export class Migration20261129110202 extends Migration {
  override async up(): Promise<void> {
    for (const [name, { table, what }] of Object.entries(INDEXES)) {
      this.addSql(
        `create index if not exists "IDX_${table}_found_by_${name}" on "${table}" using ${what};`
      )
    }
  }

  override async down(): Promise<void> {
    for (const [name, { table }] of Object.entries(INDEXES)) {
      this.addSql(`drop index if exists "IDX_${table}_found_by_${name}";`)
    }
  }
}

/** For which models have no word. Addresses may be longer than a tree of them can hold. */
const INDEXES = {
  photos: { table: "reluv_dispute", what: `gin (photos jsonb_path_ops)` },
  evidence: { table: "reluv_seller_order_line", what: `gin (evidence jsonb_path_ops)` },
  thumbnail: { table: "reluv_seller_order_line", what: `hash (thumbnail)` },
}
