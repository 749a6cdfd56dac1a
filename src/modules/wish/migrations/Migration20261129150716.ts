import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129150716 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_follow" ("id" text not null, "customer_id" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_follow_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_follow_customer_id_seller_id_unique" ON "reluv_follow" ("customer_id", "seller_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_follow_seller_id" ON "reluv_follow" ("seller_id");`
    )

    this.addSql(
      `create table if not exists "reluv_wish" ("id" text not null, "owner" text not null, "customer_id" text null, "listing_id" text not null, "price_told" integer not null, "sale_told" timestamptz null, "is_gone" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_wish_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_wish_owner_listing_id_unique" ON "reluv_wish" ("owner", "listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_wish_owner_created_at_listing_id" ON "reluv_wish" ("owner", "created_at", "listing_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_wish_listing_id" ON "reluv_wish" ("listing_id");`
    )

    this.addSql(
      `create table if not exists "reluv_wish_alert" ("id" text not null, "customer_id" text not null, "listing_id" text not null, "news" text check ("news" in ('cheaper', 'back', 'last_day')) not null, "price" integer not null, "until" timestamptz null, "due_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_wish_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_wish_alert_due_at" ON "reluv_wish_alert" ("due_at") WHERE due_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_wish_alert_customer_id" ON "reluv_wish_alert" ("customer_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_wish_alert_created_at" ON "reluv_wish_alert" ("created_at") WHERE due_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_wish_tally" ("id" text not null, "wishes" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_wish_tally_pkey" primary key ("id"), constraint reluv_wish_tally_counts check (wishes >= 0));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_follow" cascade;`)

    this.addSql(`drop table if exists "reluv_wish" cascade;`)

    this.addSql(`drop table if exists "reluv_wish_alert" cascade;`)

    this.addSql(`drop table if exists "reluv_wish_tally" cascade;`)
  }
}
