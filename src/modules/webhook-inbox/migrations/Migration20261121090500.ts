import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The durable inbox: what vendors told us, before we answered them. */
export class Migration20261121090500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "webhook_message" (
      "id" text not null, "vendor" text check ("vendor" in ('midtrans', 'biteship')) not null,
      "subject" text not null, "body" text not null, "digest" text not null,
      "status" text check ("status" in ('received', 'processing', 'done', 'task', 'dead')) not null default 'received',
      "deliveries" integer not null default 1, "attempts" integer not null default 0,
      "next_attempt_at" timestamptz not null, "lease_until" timestamptz null,
      "outcome" text null, "error" text null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "webhook_message_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_webhook_message_vendor_digest_unique" on "webhook_message" ("vendor", "digest");`
    )
    this.addSql(
      `create index if not exists "IDX_webhook_message_vendor_subject" on "webhook_message" ("vendor", "subject");`
    )
    this.addSql(
      `create index if not exists "IDX_webhook_message_next_attempt_at" on "webhook_message" ("next_attempt_at") where status in ('received', 'processing');`
    )
    this.addSql(
      `create index if not exists "IDX_webhook_message_status_created_at" on "webhook_message" ("status", "created_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "webhook_message" cascade;`)
  }
}
