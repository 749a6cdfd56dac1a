import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128142736 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_refund" drop constraint if exists "reluv_purchase_refund_rail_check";`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists reluv_purchase_payment_check;`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" add column if not exists "credit_total" integer not null default 0;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" alter column "payment_session_id" type text using ("payment_session_id"::text);`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" alter column "payment_session_id" drop not null;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint reluv_purchase_payment_check check(amount >= 0 and credit_total >= 0);`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_refund" add column if not exists "credit" jsonb null;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_refund" add constraint "reluv_purchase_refund_rail_check" check("rail" in ('gateway', 'manual', 'credit'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_purchase_refund" drop constraint if exists "reluv_purchase_refund_rail_check";`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop constraint if exists reluv_purchase_payment_check;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" drop column if exists "credit_total";`
    )

    this.addSql(
      `alter table if exists "reluv_purchase_payment" alter column "payment_session_id" type text using ("payment_session_id"::text);`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" alter column "payment_session_id" set not null;`
    )
    this.addSql(
      `alter table if exists "reluv_purchase_payment" add constraint reluv_purchase_payment_check check(amount > 0);`
    )

    this.addSql(`alter table if exists "reluv_purchase_refund" drop column if exists "credit";`)

    this.addSql(
      `alter table if exists "reluv_purchase_refund" add constraint "reluv_purchase_refund_rail_check" check("rail" in ('gateway', 'manual'));`
    )
  }
}
