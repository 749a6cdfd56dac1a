import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129142634 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_agency" ("id" text not null, "name" text not null, "status" text check ("status" in ('active', 'closed')) not null default 'active', "manager_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_agency_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_agency_manager_id_unique" ON "reluv_agency" ("manager_id") WHERE status = 'active';`
    )

    this.addSql(
      `create table if not exists "reluv_agency_shop" ("id" text not null, "agency_id" text not null, "seller_id" text not null, "status" text check ("status" in ('invited', 'active', 'declined', 'withdrawn', 'left')) not null default 'invited', "active_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_agency_shop_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_agency_shop_agency_id_seller_id_unique" ON "reluv_agency_shop" ("agency_id", "seller_id") WHERE status in ('invited', 'active');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_agency_shop_seller_id_status" ON "reluv_agency_shop" ("seller_id", "status");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_agency" cascade;`)

    this.addSql(`drop table if exists "reluv_agency_shop" cascade;`)
  }
}
