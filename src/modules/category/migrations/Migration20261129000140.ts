import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129000140 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_category_rule" ("id" text not null, "category_id" text not null, "image_url" text null, "measurements" jsonb null, "required_fields" jsonb null, "size_chart" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_category_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_category_rule_category_id_unique" ON "reluv_category_rule" ("category_id") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_category_rule" cascade;`)
  }
}
