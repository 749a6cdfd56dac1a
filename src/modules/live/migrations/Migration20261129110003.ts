import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_live_event" ("id" text not null, "customer_id" text not null, "seq" integer not null, "name" text not null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_live_event_customer_id_seq_unique" ON "reluv_live_event" ("customer_id", "seq");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_event_created_at" ON "reluv_live_event" ("created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_live_feed" ("id" text not null, "last_seq" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_live_feed_pkey" primary key ("id"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_live_event" cascade;`)

    this.addSql(`drop table if exists "reluv_live_feed" cascade;`)
  }
}
