import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129000731 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_picture" ("id" text not null, "owner" text not null, "url" text null, "addresses" text[] not null default '{}', "shown_by" text null, "check_at" timestamptz null, "deleting_at" timestamptz null, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_picture_check_at" ON "reluv_picture" ("check_at") WHERE check_at is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_picture_shown_by" ON "reluv_picture" ("shown_by") WHERE shown_by is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_picture_owner_id" ON "reluv_picture" ("owner", "id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_picture" cascade;`)
  }
}
