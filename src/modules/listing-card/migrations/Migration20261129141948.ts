import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Cards say in which sale of the marketplace they are. */
export class Migration20261129141948 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing_card" add column if not exists "campaign_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_card_campaign_id_published_at_id" ON "reluv_listing_card" ("campaign_id", "published_at", "id") WHERE is_buyable and campaign_id is not null;`
    )
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_listing_card_campaign_id_published_at_id";`)
    this.addSql(`alter table if exists "reluv_listing_card" drop column if exists "campaign_id";`)
  }
}
