import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129141958 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_offer" ("id" text not null, "seller_id" text not null, "customer_id" text not null, "status" text check ("status" in ('open', 'countered', 'accepted', 'used', 'expired', 'declined', 'withdrawn', 'lapsed')) not null default 'open', "amount" integer not null, "list_total" integer not null, "holds" boolean not null default false, "expires_at" timestamptz not null, "valid_until" timestamptz null, "cart_id" text null, "order_id" text null, "price_list_id" text null, "settle_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_offer_pkey" primary key ("id"), constraint reluv_offer_amount check (amount > 0 and amount < list_total), constraint reluv_offer_accepted_has_window check (status <> 'accepted' or valid_until is not null), constraint reluv_offer_used_by_cart check (status <> 'used' or cart_id is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_customer_id_id" ON "reluv_offer" ("customer_id", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_seller_id_status_id" ON "reluv_offer" ("seller_id", "status", "id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_settle_at" ON "reluv_offer" ("settle_at") WHERE settle_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_cart_id" ON "reluv_offer" ("cart_id") WHERE cart_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_order_id" ON "reluv_offer" ("order_id") WHERE order_id is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_offer_piece" ("id" text not null, "offer_id" text not null, "listing_id" text not null, "variant_id" text not null, "title" text not null, "list_price" integer not null, "price" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_offer_piece_pkey" primary key ("id"), constraint reluv_offer_piece_price check (price is null or price > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_offer_piece_offer_id_variant_id_unique" ON "reluv_offer_piece" ("offer_id", "variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_piece_variant_id" ON "reluv_offer_piece" ("variant_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_offer_piece_listing_id" ON "reluv_offer_piece" ("listing_id");`
    )

    this.addSql(
      `create table if not exists "reluv_offer_term" ("id" text not null, "takes_offers" boolean not null default true, "declines_below" integer null, "accepts_from" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_offer_term_pkey" primary key ("id"), constraint reluv_offer_term_order check (declines_below > 0 and accepts_from > 0 and declines_below <= accepts_from));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_offer" cascade;`)

    this.addSql(`drop table if exists "reluv_offer_piece" cascade;`)

    this.addSql(`drop table if exists "reluv_offer_term" cascade;`)
  }
}
