import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130175124 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_dispute" drop constraint if exists "reluv_dispute_decision_check";`
    )

    this.addSql(
      `alter table if exists "reluv_dispute" add constraint "reluv_dispute_decision_check" check("decision" in ('complete', 'refund', 'partial_refund', 'not_collected'));`
    )

    this.addSql(
      `alter table if exists "reluv_seller_order" add column if not exists "cash_denied_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_order_unpaid_on_its_way" ON "reluv_seller_order" ("shipped_at") WHERE status = 'shipped' and cash_due is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `update "reluv_dispute" set "decision" = 'complete' where "decision" = 'not_collected';`
    )
    this.addSql(
      `alter table if exists "reluv_dispute" drop constraint if exists "reluv_dispute_decision_check";`
    )

    this.addSql(
      `alter table if exists "reluv_dispute" add constraint "reluv_dispute_decision_check" check("decision" in ('complete', 'refund', 'partial_refund'));`
    )

    this.addSql(`drop index if exists "IDX_reluv_seller_order_unpaid_on_its_way";`)
    this.addSql(
      `alter table if exists "reluv_seller_order" drop column if exists "cash_denied_at";`
    )
  }
}
