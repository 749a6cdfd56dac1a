import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110023 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_notification" ("id" text not null, "fact_id" text not null, "kind" text not null, "customer_id" text not null, "seller_id" text null, "content" jsonb not null, "read_at" timestamptz null, "hidden_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_notification_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_notification_fact_id_customer_id_kind_unique" ON "reluv_notification" ("fact_id", "customer_id", "kind");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_notification_customer_id_seller_id_created_at_id" ON "reluv_notification" ("customer_id", "seller_id", "created_at", "id") WHERE hidden_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_notification_customer_id_seller_id" ON "reluv_notification" ("customer_id", "seller_id") WHERE read_at is null and hidden_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_notification_created_at" ON "reluv_notification" ("created_at");`
    )

    this.addSql(
      `create table if not exists "reluv_notification_setting" ("id" text not null, "switched_off" text[] not null, "quiet_hours" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_notification_setting_pkey" primary key ("id"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_notification" cascade;`)

    this.addSql(`drop table if exists "reluv_notification_setting" cascade;`)
  }
}
