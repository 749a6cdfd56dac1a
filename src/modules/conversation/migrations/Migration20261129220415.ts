import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129220415 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_conversation_reading" ("id" text not null, "conversation_id" text not null, "reason" text null, "noted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_conversation_reading_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_reading_conversation_id" ON "reluv_conversation_reading" ("conversation_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_conversation_reading" cascade;`)
  }
}
