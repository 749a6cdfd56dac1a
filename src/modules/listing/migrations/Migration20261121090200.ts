import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Listings, their pieces, and who holds a piece. */
export class Migration20261121090200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing" (
      "id" text not null, "product_id" text not null, "seller_id" text not null,
      "condition" text check ("condition" in ('new', 'like_new', 'good', 'fair')) not null,
      "brand" text null, "size" text null, "color" text null,
      "measurements" jsonb null, "defects" jsonb null,
      "price" integer not null check ("price" > 0), "original_price" integer null,
      "weight" integer not null check ("weight" > 0),
      "status" text check ("status" in ('draft', 'in_review', 'rejected', 'active', 'inactive', 'sold', 'deleted')) not null default 'draft',
      "published_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_listing_product_id_unique" on "listing" ("product_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_listing_seller_id_status_id" on "listing" ("seller_id", "status", "id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_listing_status_published_at_id" on "listing" ("status", "published_at", "id") where deleted_at is null;`
    )

    this.addSql(`create table if not exists "piece" (
      "id" text not null, "variant_id" text not null, "listing_id" text not null,
      "stock" integer not null, "claimed" integer not null default 0,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "piece_pkey" primary key ("id"),
      constraint "piece_claimed_within_stock" check ("claimed" >= 0 and "claimed" <= "stock"));`)
    this.addSql(
      `create unique index if not exists "IDX_piece_variant_id_unique" on "piece" ("variant_id");`
    )
    this.addSql(`create index if not exists "IDX_piece_listing_id" on "piece" ("listing_id");`)

    this.addSql(`create table if not exists "piece_claim" (
      "id" text not null, "cart_id" text not null, "variant_id" text not null, "listing_id" text not null,
      "quantity" integer not null check ("quantity" > 0),
      "status" text check ("status" in ('held', 'ordered', 'sold', 'released')) not null default 'held',
      "owner" text not null, "expires_at" timestamptz null, "order_id" text null, "cut_at" timestamptz null, "release_reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "piece_claim_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_piece_claim_cart_variant_unique" on "piece_claim" ("cart_id", "variant_id") where status <> 'released';`
    )
    this.addSql(
      `create index if not exists "IDX_piece_claim_order_id" on "piece_claim" ("order_id") where status <> 'released';`
    )
    this.addSql(
      `create index if not exists "IDX_piece_claim_listing_id" on "piece_claim" ("listing_id") where status <> 'released';`
    )
    this.addSql(
      `create index if not exists "IDX_piece_claim_expires_at" on "piece_claim" ("expires_at") where status = 'held';`
    )

    this.addSql(
      `create index if not exists "IDX_piece_claim_uncut" on "piece_claim" ("order_id") where cut_at is null and order_id is not null;`
    )

    this.addSql(`create table if not exists "listing_event" (
      "id" text not null, "listing_id" text not null, "from" text not null, "to" text not null,
      "actor_type" text not null, "actor_id" text not null, "reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "listing_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_listing_event_listing_id_created_at" on "listing_event" ("listing_id", "created_at");`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["listing_event", "piece_claim", "piece", "listing"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
