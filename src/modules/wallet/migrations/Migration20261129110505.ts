import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110505 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_commission_rule" ("id" text not null, "seller_id" text not null default '', "category_id" text not null default '', "basis_points" integer not null, "fixed" integer not null, "minimum" integer not null, "cap" integer null, "of_shipping" boolean not null, "of_vouchers" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_commission_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_commission_rule_seller_id_category_id_unique" ON "reluv_commission_rule" ("seller_id", "category_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_commission_rule" cascade;`)
  }
}
