import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129003110 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_account" ("id" text not null, "verified_email" text null, "verified_at" timestamptz null, "sessions_from" timestamptz null, "banned_at" timestamptz null, "banned_until" timestamptz null, "ban_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_banned_at_id" ON "reluv_account" ("banned_at", "id") WHERE banned_at is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_account_letter" ("id" text not null, "customer_id" text not null, "purpose" text check ("purpose" in ('verify_email', 'reset_password')) not null, "email" text not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_account_letter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_letter_customer_id_purpose_sent_at" ON "reluv_account_letter" ("customer_id", "purpose", "sent_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_letter_expires_at" ON "reluv_account_letter" ("expires_at");`
    )

    this.addSql(
      `create table if not exists "reluv_account_session" ("id" text not null, "customer_id" text not null, "auth_identity_id" text not null, "auth_provider" text not null, "turn" integer not null default 0, "expires_at" timestamptz not null, "ended_at" timestamptz null, "end_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_account_session_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_session_customer_id" ON "reluv_account_session" ("customer_id") WHERE ended_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_session_expires_at" ON "reluv_account_session" ("expires_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_account" cascade;`)

    this.addSql(`drop table if exists "reluv_account_letter" cascade;`)

    this.addSql(`drop table if exists "reluv_account_session" cascade;`)
  }
}
