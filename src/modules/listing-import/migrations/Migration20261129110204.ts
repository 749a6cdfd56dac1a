import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A row that is not done yet is found by the pictures that it asks for. */
export class Migration20261129110204 extends Migration {
  override async up(): Promise<void> {
    for (const [name, what] of Object.entries(INDEXES)) {
      this.addSql(
        `create index if not exists "IDX_reluv_listing_import_row_found_by_${name}" on "reluv_listing_import_row" ${what};`
      )
    }
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "IDX_reluv_listing_import_row_found_by_${name}";`)
    }
  }
}

/** For which models have no word. */
const INDEXES = {
  asked: `using gin (asked jsonb_path_ops) where state = 'ready'`,
}
