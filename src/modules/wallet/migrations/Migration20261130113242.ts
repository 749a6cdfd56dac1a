import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130113242 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" drop constraint if exists "reluv_ledger_adjustment_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" add constraint "reluv_ledger_adjustment_kind_check" check("kind" in ('shop_credited', 'shop_debited', 'chargeback_taken', 'courier_charged', 'cash_unexpected', 'cash_came_late', 'cash_lost', 'deposit_filled', 'gateway_settled', 'gateway_fee', 'bank_fee'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" drop constraint if exists "reluv_ledger_adjustment_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" add constraint "reluv_ledger_adjustment_kind_check" check("kind" in ('shop_credited', 'shop_debited', 'chargeback_taken', 'courier_charged', 'cash_came_late', 'cash_lost', 'deposit_filled', 'gateway_settled', 'gateway_fee', 'bank_fee'));`
    )
  }
}
