import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130070057 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_report" drop constraint if exists "reluv_report_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_report" add constraint "reluv_report_kind_check" check("kind" in ('listing', 'seller', 'buyer', 'message', 'live_message'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_report" drop constraint if exists "reluv_report_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_report" add constraint "reluv_report_kind_check" check("kind" in ('listing', 'seller', 'buyer', 'message'));`
    )
  }
}
