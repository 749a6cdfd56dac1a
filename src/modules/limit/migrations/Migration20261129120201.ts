import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129120201 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_request_count" ("key" text not null, "points" integer not null default 0, "expire" bigint null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_request_count_pkey" primary key ("key"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_request_count_expire" ON "reluv_request_count" ("expire");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_request_count" cascade;`)
  }
}
