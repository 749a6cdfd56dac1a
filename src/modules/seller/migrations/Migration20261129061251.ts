import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129061251 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_invitation" add column if not exists "sent_before" text[] not null default '{}';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_invitation" drop column if exists "sent_before";`
    )
  }
}
