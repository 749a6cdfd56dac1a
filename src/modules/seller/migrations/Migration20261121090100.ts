import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Shops, the people who run them, and how couriers reach them. */
export class Migration20261121090100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "seller" (
      "id" text not null, "name" text not null, "handle" text not null, "description" text null,
      "logo_url" text null, "banner_url" text null, "city" text not null, "province" text not null,
      "status" text check ("status" in ('pending', 'active', 'suspended')) not null default 'pending',
      "is_open" boolean not null default true, "closed_message" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_handle_unique" on "seller" ("handle") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_status_id" on "seller" ("status", "id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_deleted_at" on "seller" ("deleted_at") where deleted_at is null;`
    )

    this.addSql(`create table if not exists "seller_contact" (
      "id" text not null, "seller_id" text not null, "phone" text not null, "origin" jsonb not null,
      "shipping_profile_id" text null, "shipping_option_id" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_contact_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_contact_seller_id_unique" on "seller_contact" ("seller_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_contact_shipping_profile_id" on "seller_contact" ("shipping_profile_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_contact_shipping_option_id" on "seller_contact" ("shipping_option_id") where deleted_at is null;`
    )

    this.addSql(`create table if not exists "seller_member" (
      "id" text not null, "seller_id" text not null, "customer_id" text not null,
      "role" text check ("role" in ('owner', 'staff')) not null default 'staff',
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_seller_member_customer_seller_unique" on "seller_member" ("customer_id", "seller_id") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_seller_member_owner_unique" on "seller_member" ("customer_id") where role = 'owner' and deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_seller_member_seller_id" on "seller_member" ("seller_id") where deleted_at is null;`
    )

    this.addSql(`create table if not exists "seller_event" (
      "id" text not null, "seller_id" text not null, "from" text not null, "to" text not null,
      "actor_type" text not null, "actor_id" text not null, "reason" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "seller_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_seller_event_seller_id_created_at" on "seller_event" ("seller_id", "created_at");`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["seller_event", "seller_member", "seller_contact", "seller"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
