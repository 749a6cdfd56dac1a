import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129000533 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_member" drop constraint if exists "reluv_seller_member_role_check";`
    )

    this.addSql(
      `alter table if exists "reluv_seller_member" add constraint "reluv_seller_member_role_check" check("role" in ('owner', 'manager', 'staff'));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_member_seller_id_unique" ON "reluv_seller_member" ("seller_id") WHERE role = 'owner' and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_seller_member" drop constraint if exists "reluv_seller_member_role_check";`
    )

    this.addSql(`drop index if exists "IDX_reluv_seller_member_seller_id_unique";`)

    this.addSql(
      `alter table if exists "reluv_seller_member" add constraint "reluv_seller_member_role_check" check("role" in ('owner', 'staff'));`
    )
  }
}
