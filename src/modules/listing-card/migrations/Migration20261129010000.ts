import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A card is found by each size, colour and condition that one of its variants has. */
export class Migration20261129010000 extends Migration {
  override async up(): Promise<void> {
    for (const name of ["size", "color"]) {
      this.addSql(`drop index if exists "IDX_reluv_listing_card_found_by_${name}";`)
    }
    this.addSql(
      `alter table if exists "reluv_listing_card" drop column if exists "condition", drop column if exists "size", drop column if exists "color";`
    )
    this.addSql(
      `alter table if exists "reluv_listing_card" ${LISTS.map((name) => `add column if not exists "${name}" text[] not null default '{}'`).join(", ")};`
    )
    this.addSql(
      `alter table if exists "reluv_listing_card" ${LISTS.map((name) => `alter column "${name}" drop default`).join(", ")};`
    )
    for (const name of KEYS) {
      this.addSql(
        `create index if not exists "IDX_reluv_listing_card_found_by_${name}" on "reluv_listing_card" using gin (${name}) where is_buyable;`
      )
    }
    // Cards that are there already are written again.
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing_card" ${LISTS.map((name) => `drop column if exists "${name}"`).join(", ")}, add column if not exists "condition" text check ("condition" in ('new', 'like_new', 'good', 'fair')) not null default 'good', add column if not exists "size" text null, add column if not exists "color" text null;`
    )
    this.addSql(`alter table if exists "reluv_listing_card" alter column "condition" drop default;`)
    for (const name of ["size", "color"]) {
      this.addSql(
        `create index if not exists "IDX_reluv_listing_card_found_by_${name}" on "reluv_listing_card" (lower(${name}), published_at, id) where is_buyable;`
      )
    }
    this.addSql(
      `insert into "reluv_listing_card_due" (id, marked_at) select id, now() from "reluv_listing_card" on conflict do nothing;`
    )
  }
}

const LISTS = ["conditions", "sizes", "colors", "size_keys", "color_keys"]
const KEYS = ["size_keys", "color_keys"]
