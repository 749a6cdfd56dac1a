import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110506 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_bank_account" ("id" text not null, "seller_id" text not null, "bank" text not null, "sealed" text not null, "key_id" text not null, "last_digits" text not null, "holder" text not null, "usable_from" timestamptz not null, "replaced_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_bank_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_bank_account_seller_id_unique" ON "reluv_bank_account" ("seller_id") WHERE replaced_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_bank_account_key_id_id" ON "reluv_bank_account" ("key_id", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_payout" ("id" text not null, "seller_id" text not null, "bank_account_id" text not null, "amount" integer not null, "fee" integer not null, "status" text check ("status" in ('requested', 'approved', 'sent', 'failed', 'paid', 'returned', 'rejected', 'cancelled')) not null default 'requested', "reason" text null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_payout_pkey" primary key ("id"), constraint reluv_payout_amounts check (amount > 0 and fee >= 0 and fee < amount));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payout_seller_id_id" ON "reluv_payout" ("seller_id", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_payout_status_id" ON "reluv_payout" ("status", "id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_bank_account" cascade;`)

    this.addSql(`drop table if exists "reluv_payout" cascade;`)
  }
}
