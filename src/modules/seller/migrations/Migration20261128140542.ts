import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128140542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_seller" ("id" text not null, "name" text not null, "handle" text not null, "description" text null, "logo_url" text null, "banner_url" text null, "city" text not null, "province" text not null, "status" text check ("status" in ('pending', 'active', 'suspended')) not null default 'pending', "is_open" boolean not null default true, "closed_message" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_handle_unique" ON "reluv_seller" ("handle") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_status_id" ON "reluv_seller" ("status", "id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_seller_contact" ("id" text not null, "seller_id" text not null, "phone" text not null, "origin" jsonb not null, "shipping_profile_id" text null, "shipping_option_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_contact_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_contact_seller_id_unique" ON "reluv_seller_contact" ("seller_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_contact_shipping_profile_id" ON "reluv_seller_contact" ("shipping_profile_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_contact_shipping_option_id" ON "reluv_seller_contact" ("shipping_option_id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_seller_member" ("id" text not null, "seller_id" text not null, "customer_id" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'staff', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_member_customer_id_seller_id_unique" ON "reluv_seller_member" ("customer_id", "seller_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_member_seller_id" ON "reluv_seller_member" ("seller_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_member_customer_id_unique" ON "reluv_seller_member" ("customer_id") WHERE role = 'owner' and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_seller" cascade;`)

    this.addSql(`drop table if exists "reluv_seller_contact" cascade;`)

    this.addSql(`drop table if exists "reluv_seller_member" cascade;`)
  }
}
