import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Anybody can send nonsense: how much of it came in the last hour is counted with each. The operator
 * sees the newest messages first, of any status.
 */
export class Migration20261121164500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_webhook_message_unknown" on "webhook_message" ("vendor", "created_at") where subject = 'unknown';`
    )
    this.addSql(
      `create index if not exists "IDX_webhook_message_created_at" on "webhook_message" ("created_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_webhook_message_created_at";`)
    this.addSql(`drop index if exists "IDX_webhook_message_unknown";`)
  }
}
