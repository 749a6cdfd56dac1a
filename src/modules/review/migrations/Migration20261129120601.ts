import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129120601 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_rating" ("id" text not null, "ones" integer not null default 0, "twos" integer not null default 0, "threes" integer not null default 0, "fours" integer not null default 0, "fives" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_rating_pkey" primary key ("id"), constraint reluv_rating_counts check (ones >= 0 and twos >= 0 and threes >= 0 and fours >= 0 and fives >= 0));`
    )

    this.addSql(
      `create table if not exists "reluv_review" ("id" text not null, "kind" text check ("kind" in ('item', 'seller', 'buyer')) not null, "seller_order_id" text not null, "order_id" text not null, "line_item_id" text null, "listing_id" text null, "title" text null, "seller_id" text not null, "customer_id" text null, "author" text null, "rating" integer not null, "communication" integer null, "description" integer null, "shipping" integer null, "text" text null, "tags" text[] not null, "photos" jsonb not null, "of_refunded" boolean not null default false, "suspicions" text[] not null, "device" text null, "written_at" timestamptz not null, "edited_at" timestamptz null, "shown_at" timestamptz null, "answer" text null, "answered_at" timestamptz null, "hidden_at" timestamptz null, "hidden_reason" text null, "hidden_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_review_pkey" primary key ("id"), constraint reluv_review_rated check (rating >= 1 and rating <= 5));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_review_line_item_id_unique" ON "reluv_review" ("line_item_id") WHERE kind = 'item';`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_review_seller_order_id_kind_unique" ON "reluv_review" ("seller_order_id", "kind") WHERE kind <> 'item';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_seller_order_id" ON "reluv_review" ("seller_order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_seller_id_shown_at_id" ON "reluv_review" ("seller_id", "shown_at", "id") WHERE shown_at is not null and hidden_at is null and kind <> 'buyer';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_listing_id_shown_at_id" ON "reluv_review" ("listing_id", "shown_at", "id") WHERE shown_at is not null and hidden_at is null and kind = 'item';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_customer_id_written_at" ON "reluv_review" ("customer_id", "written_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_written_at_id" ON "reluv_review" ("written_at", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_review_exchange" ("id" text not null, "seller_order_id" text not null, "blind_until" timestamptz not null, "shown_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_review_exchange_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_review_exchange_seller_order_id_unique" ON "reluv_review_exchange" ("seller_order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_review_exchange_blind_until" ON "reluv_review_exchange" ("blind_until") WHERE shown_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_review_report" ("id" text not null, "review_id" text not null, "reporter_id" text not null, "reason" text check ("reason" in ('offensive', 'private', 'spam', 'false', 'other')) not null, "text" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_review_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_review_report_review_id_reporter_id_unique" ON "reluv_review_report" ("review_id", "reporter_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_rating" cascade;`)

    this.addSql(`drop table if exists "reluv_review" cascade;`)

    this.addSql(`drop table if exists "reluv_review_exchange" cascade;`)

    this.addSql(`drop table if exists "reluv_review_report" cascade;`)
  }
}
