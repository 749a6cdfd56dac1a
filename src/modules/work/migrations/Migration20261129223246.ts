import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129223246 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_work_dead" ON "reluv_work" ("updated_at") WHERE state = 'dead';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_work_dead";`)
  }
}
