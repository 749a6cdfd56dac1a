import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A review is found by the photos that it shows. */
export class Migration20261129120602 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_reluv_review_found_by_photos" on "reluv_review" using gin (photos jsonb_path_ops);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_review_found_by_photos";`)
  }
}
