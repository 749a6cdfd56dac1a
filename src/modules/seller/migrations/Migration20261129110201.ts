import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A shop is found by the pictures that it shows. */
export class Migration20261129110201 extends Migration {
  override async up(): Promise<void> {
    for (const [name, what] of Object.entries(INDEXES)) {
      this.addSql(
        `create index if not exists "IDX_reluv_seller_found_by_${name}" on "reluv_seller" ${what};`
      )
    }
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "IDX_reluv_seller_found_by_${name}";`)
    }
  }
}

/** For which models have no word: addresses may be longer than a tree of them can hold. */
const INDEXES = {
  logo: `using hash (logo_url)`,
  banner: `using hash (banner_url)`,
}
