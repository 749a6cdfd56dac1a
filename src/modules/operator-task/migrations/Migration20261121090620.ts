import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A person who has dealt with something is not asked about it again. */
export class Migration20261121090620 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_operator_task_cause_status" on "operator_task" ("cause", "status");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_operator_task_cause_status";`)
  }
}
