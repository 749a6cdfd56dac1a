import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130030318 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reluv_commission_rule_seller_id_category_id_unique";`)

    this.addSql(
      `alter table if exists "reluv_commission_rule" add column if not exists "level" text not null default '', add column if not exists "campaign_id" text not null default '';`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_commission_rule_scope_unique" ON "reluv_commission_rule" ("seller_id", "level", "campaign_id", "category_id");`
    )
    this.addSql(
      `alter table if exists "reluv_commission_rule" add constraint reluv_commission_rule_scope check((seller_id <> '')::int + (level <> '')::int + (campaign_id <> '')::int <= 1);`
    )
  }

  override async down(): Promise<void> {
    // Without their scope they would be everybody's.
    this.addSql(`delete from "reluv_commission_rule" where "level" <> '' or "campaign_id" <> '';`)
    this.addSql(`drop index if exists "IDX_reluv_commission_rule_scope_unique";`)
    this.addSql(
      `alter table if exists "reluv_commission_rule" drop constraint if exists reluv_commission_rule_scope;`
    )
    this.addSql(
      `alter table if exists "reluv_commission_rule" drop column if exists "level", drop column if exists "campaign_id";`
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_commission_rule_seller_id_category_id_unique" ON "reluv_commission_rule" ("seller_id", "category_id");`
    )
  }
}
