import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128133740 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_webhook_message" ("id" text not null, "vendor" text check ("vendor" in ('midtrans', 'biteship')) not null, "subject" text not null, "body" text not null, "digest" text not null, "status" text check ("status" in ('received', 'processing', 'done', 'task', 'dead')) not null default 'received', "deliveries" integer not null default 1, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "lease_until" timestamptz null, "outcome" text null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_webhook_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_vendor_digest_unique" ON "reluv_webhook_message" ("vendor", "digest");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_vendor_subject" ON "reluv_webhook_message" ("vendor", "subject");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_next_attempt_at" ON "reluv_webhook_message" ("next_attempt_at") WHERE status in ('received', 'processing');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_status_created_at" ON "reluv_webhook_message" ("status", "created_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_created_at" ON "reluv_webhook_message" ("created_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_webhook_message_unknown" ON "reluv_webhook_message" ("vendor", "created_at") WHERE subject = 'unknown';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_webhook_message" cascade;`)
  }
}
