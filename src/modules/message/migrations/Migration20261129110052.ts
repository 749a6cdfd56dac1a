import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129110052 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_created_at_id" ON "reluv_message" ("created_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_state_created_at_id" ON "reluv_message" ("state", "created_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_kind_created_at_id" ON "reluv_message" ("kind", "created_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_person_created_at_id" ON "reluv_message" ("person", "created_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_address_created_at_id" ON "reluv_message" ("address", "created_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_message_order_id_created_at_id" ON "reluv_message" ("order_id", "created_at", "id") WHERE order_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_message_created_at_id";`)
    this.addSql(`drop index if exists "IDX_reluv_message_state_created_at_id";`)
    this.addSql(`drop index if exists "IDX_reluv_message_kind_created_at_id";`)
    this.addSql(`drop index if exists "IDX_reluv_message_person_created_at_id";`)
    this.addSql(`drop index if exists "IDX_reluv_message_address_created_at_id";`)
    this.addSql(`drop index if exists "IDX_reluv_message_order_id_created_at_id";`)
  }
}
