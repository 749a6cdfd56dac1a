import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A listing is found by the pictures of its defects. */
export class Migration20261129110203 extends Migration {
  override async up(): Promise<void> {
    for (const [name, what] of Object.entries(INDEXES)) {
      this.addSql(
        `create index if not exists "IDX_reluv_listing_found_by_${name}" on "reluv_listing" ${what};`
      )
    }
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "IDX_reluv_listing_found_by_${name}";`)
    }
  }
}

/** For which models have no word. */
const INDEXES = {
  defects: `using gin (defects jsonb_path_ops)`,
}
