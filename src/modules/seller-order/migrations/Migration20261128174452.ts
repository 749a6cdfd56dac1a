import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128174452 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_holiday" ("id" text not null, "date" text not null, "name" text not null, "free" boolean not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_holiday_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_holiday_date_unique" ON "reluv_holiday" ("date") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_holiday" cascade;`)
  }
}
