import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130070058 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_live_message" drop constraint if exists "reluv_live_message_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_live_message" add column if not exists "author" text null, add column if not exists "hidden_by" text null;`
    )
    this.addSql(
      `alter table if exists "reluv_live_message" add constraint "reluv_live_message_status_check" check("status" in ('shown', 'hidden'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_live_message" drop constraint if exists "reluv_live_message_status_check";`
    )

    this.addSql(
      `alter table if exists "reluv_live_message" drop column if exists "author", drop column if exists "hidden_by";`
    )

    this.addSql(
      `alter table if exists "reluv_live_message" add constraint "reluv_live_message_status_check" check("status" in ('held', 'shown', 'hidden'));`
    )
  }
}
