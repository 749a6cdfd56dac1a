import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128144629 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_listing" ("id" text not null, "product_id" text not null, "seller_id" text not null, "condition" text check ("condition" in ('new', 'like_new', 'good', 'fair')) not null, "brand" text null, "size" text null, "color" text null, "measurements" jsonb null, "defects" jsonb null, "price" integer not null, "original_price" integer null, "weight" integer not null, "status" text check ("status" in ('draft', 'in_review', 'rejected', 'active', 'inactive', 'sold', 'deleted')) not null default 'draft', "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_listing_pkey" primary key ("id"), constraint reluv_listing_check check (price > 0 and weight > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_listing_product_id_unique" ON "reluv_listing" ("product_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_seller_id_status_id" ON "reluv_listing" ("seller_id", "status", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_listing_status_published_at_id" ON "reluv_listing" ("status", "published_at", "id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_piece" ("id" text not null, "variant_id" text not null, "listing_id" text not null, "stock" integer not null, "claimed" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_piece_pkey" primary key ("id"), constraint reluv_piece_claimed_within_stock check (claimed >= 0 and claimed <= stock));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_piece_variant_id_unique" ON "reluv_piece" ("variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_listing_id" ON "reluv_piece" ("listing_id");`
    )

    this.addSql(
      `create table if not exists "reluv_piece_claim" ("id" text not null, "cart_id" text not null, "variant_id" text not null, "listing_id" text not null, "quantity" integer not null, "status" text check ("status" in ('held', 'ordered', 'sold', 'released')) not null default 'held', "owner" text not null, "expires_at" timestamptz null, "order_id" text null, "cut_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "release_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_piece_claim_pkey" primary key ("id"), constraint reluv_piece_claim_check check (quantity > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_cart_id_variant_id_unique" ON "reluv_piece_claim" ("cart_id", "variant_id") WHERE status <> 'released';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_cart_id" ON "reluv_piece_claim" ("cart_id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_order_id" ON "reluv_piece_claim" ("order_id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_listing_id" ON "reluv_piece_claim" ("listing_id") WHERE status <> 'released';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_expires_at" ON "reluv_piece_claim" ("expires_at") WHERE status = 'held';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_piece_claim_uncut" ON "reluv_piece_claim" ("order_id") WHERE cut_at is null and order_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_listing" cascade;`)

    this.addSql(`drop table if exists "reluv_piece" cascade;`)

    this.addSql(`drop table if exists "reluv_piece_claim" cascade;`)
  }
}
