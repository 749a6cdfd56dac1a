import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128144624 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_work" ("id" text not null, "kind" text not null, "key" text not null, "args" jsonb not null, "state" text check ("state" in ('queued', 'done', 'dead')) not null default 'queued', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "lease_until" timestamptz null, "errors" jsonb not null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_work_pkey" primary key ("id"), constraint reluv_work_done_iff_done_at check ((state = 'done') = (done_at is not null)));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_work_key_unique" ON "reluv_work" ("key");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_work_next_attempt_at" ON "reluv_work" ("next_attempt_at") WHERE state = 'queued';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_work_done_at" ON "reluv_work" ("done_at") WHERE state = 'done';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_work" cascade;`)
  }
}
