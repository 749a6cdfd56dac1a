import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110013 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_kind_created_at" ON "reluv_message" ("kind", "created_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_message_kind_created_at";`)
  }
}
