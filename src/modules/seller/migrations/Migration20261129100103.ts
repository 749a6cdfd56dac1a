import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129100103 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_seller_note" ("id" text not null, "seller_id" text not null, "text" text not null, "actor_type" text not null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_note_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_note_seller_id_id" ON "reluv_seller_note" ("seller_id", "id") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_seller_note" cascade;`)
  }
}
