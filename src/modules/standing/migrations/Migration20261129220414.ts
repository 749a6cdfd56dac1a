import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129220414 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_standing" ("id" text not null, "kind" text check ("kind" in ('seller', 'buyer')) not null, "level" text not null, "badges" jsonb not null, "figures" jsonb not null, "counted_at" timestamptz null, "due_at" timestamptz null, "news" integer not null default 0, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_standing_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_standing_due_at" ON "reluv_standing" ("due_at") WHERE due_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_standing_kind_id" ON "reluv_standing" ("kind", "id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_standing" cascade;`)
  }
}
