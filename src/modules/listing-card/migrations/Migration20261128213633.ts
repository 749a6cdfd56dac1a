import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Cards can be searched: by their words, and by what shoppers choose. */
export class Migration20261128213633 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing_word" ("word" text not null, "listings" integer not null default 1, "named" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_word_pkey" primary key ("word"));`
    )
    // A type that models have no word for: the cards' statements alone read and write it.
    this.addSql(
      `alter table "reluv_listing_card" add column if not exists "search" tsvector not null default '';`
    )
    for (const [name, what] of Object.entries(INDEXES)) {
      this.addSql(
        `create index if not exists "IDX_reluv_listing_card_found_by_${name}" on "reluv_listing_card" ${what};`
      )
    }
    // Cards that are there already are written again, with their words.
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "IDX_reluv_listing_card_found_by_${name}";`)
    }
    this.addSql(`alter table "reluv_listing_card" drop column if exists "search";`)
    this.addSql(`drop table if exists "reluv_listing_word" cascade;`)
  }
}

/** Of expressions, for which models have no word either. */
const INDEXES = {
  search: `using gin (search)`,
  category_ids: `using gin (category_ids)`,
  brand: `(lower(brand), published_at, id)`,
  size: `(lower(size), published_at, id) where is_buyable`,
  color: `(lower(color), published_at, id) where is_buyable`,
  city: `(lower(city), published_at, id) where is_buyable`,
  province: `(lower(province), published_at, id) where is_buyable`,
}
