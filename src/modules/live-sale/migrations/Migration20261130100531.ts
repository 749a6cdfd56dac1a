import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130100531 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_live_sale" add column if not exists "forgotten_viewers" integer not null default 0;`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_live_viewer_joined_at" ON "reluv_live_viewer" ("joined_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_live_sale" drop column if exists "forgotten_viewers";`
    )

    this.addSql(`drop index if exists "IDX_reluv_live_viewer_joined_at";`)
  }
}
