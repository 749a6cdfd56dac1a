import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130063958 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_live_claim" ("id" text not null, "live_sale_id" text not null, "seller_id" text not null, "listing_id" text not null, "variant_id" text not null, "customer_id" text not null, "status" text check ("status" in ('waiting', 'held', 'ordered', 'sold', 'given_up', 'released', 'expired', 'closed')) not null, "place" integer not null, "way" text check ("way" in ('buyer', 'seller')) not null, "live_price" integer null, "held_until" timestamptz null, "cart_id" text null, "order_id" text null, "price_list_id" text null, "settle_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_claim_pkey" primary key ("id"), constraint reluv_live_claim_hold_ends check (status <> 'held' or held_until is not null), constraint reluv_live_claim_sold_by_order check (status <> 'sold' or order_id is not null), constraint reluv_live_claim_price check (live_price is null or live_price > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_claim_live_sale_id_variant_id_place_unique" ON "reluv_live_claim" ("live_sale_id", "variant_id", "place");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_claim_one_each" ON "reluv_live_claim" ("variant_id", "customer_id") WHERE status in ('waiting', 'held', 'ordered');`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_claim_one_holds" ON "reluv_live_claim" ("variant_id") WHERE status in ('held', 'ordered');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_held_until" ON "reluv_live_claim" ("held_until") WHERE status = 'held';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_settle_at" ON "reluv_live_claim" ("settle_at") WHERE settle_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_customer_id_live_sale_id" ON "reluv_live_claim" ("customer_id", "live_sale_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_seller_id_status" ON "reluv_live_claim" ("seller_id", "status");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_cart_id" ON "reluv_live_claim" ("cart_id") WHERE cart_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_claim_order_id" ON "reluv_live_claim" ("order_id") WHERE order_id is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_live_message" ("id" text not null, "live_sale_id" text not null, "seller_id" text not null, "customer_id" text not null, "is_of_shop" boolean not null default false, "text" text not null, "status" text check ("status" in ('held', 'shown', 'hidden')) not null default 'shown', "warnings" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_message_live_sale_id_id" ON "reluv_live_message" ("live_sale_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_message_customer_id_id" ON "reluv_live_message" ("customer_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_message_created_at" ON "reluv_live_message" ("created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_live_mute" ("id" text not null, "live_sale_id" text not null, "customer_id" text not null, "muted_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_mute_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_mute_live_sale_id_customer_id_unique" ON "reluv_live_mute" ("live_sale_id", "customer_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_mute_customer_id" ON "reluv_live_mute" ("customer_id");`
    )

    this.addSql(
      `create table if not exists "reluv_live_piece" ("id" text not null, "live_sale_id" text not null, "listing_id" text not null, "variant_id" text not null, "title" text not null, "position" integer not null, "live_price" integer null, "last_place" integer not null default 0, "turn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_piece_pkey" primary key ("id"), constraint reluv_live_piece_price check (live_price is null or live_price > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_piece_live_sale_id_variant_id_unique" ON "reluv_live_piece" ("live_sale_id", "variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_piece_variant_id" ON "reluv_live_piece" ("variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_piece_listing_id" ON "reluv_live_piece" ("listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_piece_turn_at" ON "reluv_live_piece" ("turn_at") WHERE turn_at is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_live_presence" ("id" text not null, "live_sale_id" text not null, "viewers" integer not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_presence_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_presence_live_sale_id_seen_at" ON "reluv_live_presence" ("live_sale_id", "seen_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_presence_seen_at" ON "reluv_live_presence" ("seen_at");`
    )

    this.addSql(
      `create table if not exists "reluv_live_sale" ("id" text not null, "seller_id" text not null, "title" text not null, "cover" text null, "stream_url" text null, "status" text check ("status" in ('scheduled', 'live', 'paused', 'ended', 'cancelled')) not null default 'scheduled', "starts_at" timestamptz not null, "live_at" timestamptz null, "ended_at" timestamptz null, "end_reason" text null, "pinned_variant_id" text null, "peak_viewers" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_sale_pkey" primary key ("id"), constraint reluv_live_sale_ended check (status <> 'ended' or ended_at is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_sale_seller_id_id" ON "reluv_live_sale" ("seller_id", "id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_sale_one_runs" ON "reluv_live_sale" ("seller_id") WHERE status in ('live', 'paused');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_sale_starts_at_id" ON "reluv_live_sale" ("starts_at", "id") WHERE status = 'scheduled';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_sale_live_at_id" ON "reluv_live_sale" ("live_at", "id") WHERE status in ('live', 'paused');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_sale_ended_at_id" ON "reluv_live_sale" ("ended_at", "id") WHERE ended_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_sale_cover" ON "reluv_live_sale" ("cover") WHERE cover is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_live_stretch" ("id" text not null, "live_sale_id" text not null, "seller_id" text not null, "began_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_stretch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_stretch_live_sale_id" ON "reluv_live_stretch" ("live_sale_id");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_stretch_open" ON "reluv_live_stretch" ("live_sale_id") WHERE ended_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_stretch_seller_id_began_at" ON "reluv_live_stretch" ("seller_id", "began_at");`
    )

    this.addSql(
      `create table if not exists "reluv_live_viewer" ("id" text not null, "live_sale_id" text not null, "viewer" text not null, "joined_at" timestamptz not null, "left_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_viewer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_viewer_live_sale_id_viewer_unique" ON "reluv_live_viewer" ("live_sale_id", "viewer");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_viewer_viewer" ON "reluv_live_viewer" ("viewer");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_live_claim" cascade;`)

    this.addSql(`drop table if exists "reluv_live_message" cascade;`)

    this.addSql(`drop table if exists "reluv_live_mute" cascade;`)

    this.addSql(`drop table if exists "reluv_live_piece" cascade;`)

    this.addSql(`drop table if exists "reluv_live_presence" cascade;`)

    this.addSql(`drop table if exists "reluv_live_sale" cascade;`)

    this.addSql(`drop table if exists "reluv_live_stretch" cascade;`)

    this.addSql(`drop table if exists "reluv_live_viewer" cascade;`)
  }
}
