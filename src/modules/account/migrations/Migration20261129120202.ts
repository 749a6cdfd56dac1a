import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129120202 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_account_code" ("id" text not null, "customer_id" text not null, "phone" text not null, "channel" text check ("channel" in ('whatsapp', 'sms')) not null, "guesses" integer not null default 0, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_account_code_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_code_customer_id_sent_at" ON "reluv_account_code" ("customer_id", "sent_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_code_phone_sent_at" ON "reluv_account_code" ("phone", "sent_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_code_expires_at" ON "reluv_account_code" ("expires_at");`
    )
    this.addSql(
      `alter table if exists "reluv_account" add column if not exists "leaving_at" timestamptz null, add column if not exists "birth_date" text null, add column if not exists "avatar_url" text null, add column if not exists "language" text check ("language" in ('en', 'id')) null, add column if not exists "verified_phone" text null, add column if not exists "phone_verified_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_account_found_by_avatar" ON "reluv_account" ("avatar_url") WHERE avatar_url is not null;`
    )
    this.addSql(
      `alter table if exists "reluv_account_letter" drop constraint if exists "reluv_account_letter_purpose_check";`
    )
    this.addSql(
      `alter table if exists "reluv_account_letter" add column if not exists "previous_email" text null;`
    )
    this.addSql(
      `alter table if exists "reluv_account_letter" add constraint "reluv_account_letter_purpose_check" check ("purpose" in ('verify_email', 'reset_password', 'change_email'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_account_code" cascade;`)
    this.addSql(`drop index if exists "IDX_reluv_account_found_by_avatar";`)
    this.addSql(
      `alter table if exists "reluv_account" drop column if exists "leaving_at", drop column if exists "birth_date", drop column if exists "avatar_url", drop column if exists "language", drop column if exists "verified_phone", drop column if exists "phone_verified_at";`
    )
    this.addSql(`delete from "reluv_account_letter" where "purpose" = 'change_email';`)
    this.addSql(
      `alter table if exists "reluv_account_letter" drop column if exists "previous_email";`
    )
    this.addSql(
      `alter table if exists "reluv_account_letter" drop constraint if exists "reluv_account_letter_purpose_check";`
    )
    this.addSql(
      `alter table if exists "reluv_account_letter" add constraint "reluv_account_letter_purpose_check" check ("purpose" in ('verify_email', 'reset_password'));`
    )
  }
}
