import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129070411 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_cart_voucher" ("id" text not null, "cart_id" text not null, "voucher_id" text not null, "code" text null, "left_out" boolean not null default false, "amount" integer not null default 0, "obstacle" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_cart_voucher_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_cart_voucher_cart_id_voucher_id_unique" ON "reluv_cart_voucher" ("cart_id", "voucher_id") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reluv_voucher_holder" ("id" text not null, "voucher_id" text not null, "customer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_voucher_holder_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_voucher_holder_customer_id_voucher_id_unique" ON "reluv_voucher_holder" ("customer_id", "voucher_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_voucher_holder_voucher_id" ON "reluv_voucher_holder" ("voucher_id");`
    )
    // More than an integer holds, for which models have no word: the statements of the module read and write them.
    this.addSql(
      `alter table "reluv_voucher" alter column "budget" type bigint, alter column "spent" type bigint;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_cart_voucher" cascade;`)

    this.addSql(`drop table if exists "reluv_voucher_holder" cascade;`)

    this.addSql(
      `alter table "reluv_voucher" alter column "budget" type integer, alter column "spent" type integer;`
    )
  }
}
