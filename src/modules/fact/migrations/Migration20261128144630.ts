import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128144630 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_fact" ("id" text not null, "name" text not null, "subject" text not null, "subject_id" text not null, "order_id" text null, "from" text null, "to" text null, "data" jsonb not null default '{}', "actor_type" text not null, "actor_id" text not null, "reason" text null, "told_at" timestamptz null, "lease_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_fact_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_fact_subject_subject_id_id" ON "reluv_fact" ("subject", "subject_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_fact_order_id_id" ON "reluv_fact" ("order_id", "id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_fact_untold" ON "reluv_fact" ("id") WHERE told_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_fact" cascade;`)
  }
}
