import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129050301 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_message" ("id" text not null, "fact_id" text not null, "kind" text not null, "channel" text check ("channel" in ('email')) not null, "person" text not null, "address" text not null, "language" text check ("language" in ('en', 'id')) not null, "content" jsonb not null, "order_id" text null, "state" text check ("state" in ('queued', 'sending', 'sent', 'unknown', 'dead', 'left')) not null default 'queued', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "lease_until" timestamptz null, "error" text null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_message_fact_id_person_channel_kind_unique" ON "reluv_message" ("fact_id", "person", "channel", "kind");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_next_attempt_at" ON "reluv_message" ("next_attempt_at") WHERE state = 'queued';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_lease_until" ON "reluv_message" ("lease_until") WHERE state = 'sending';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_ended_at" ON "reluv_message" ("ended_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_message" cascade;`)
  }
}
