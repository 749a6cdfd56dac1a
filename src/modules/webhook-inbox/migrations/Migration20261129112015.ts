import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129112015 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_webhook_message" drop constraint if exists "reluv_webhook_message_vendor_check";`
    )

    this.addSql(
      `alter table if exists "reluv_webhook_message" add constraint "reluv_webhook_message_vendor_check" check("vendor" in ('midtrans', 'biteship', 'iris'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_webhook_message" drop constraint if exists "reluv_webhook_message_vendor_check";`
    )

    this.addSql(
      `alter table if exists "reluv_webhook_message" add constraint "reluv_webhook_message_vendor_check" check("vendor" in ('midtrans', 'biteship'));`
    )
  }
}
