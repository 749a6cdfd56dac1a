import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130101522 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" drop constraint if exists "reluv_ledger_adjustment_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_entry" drop constraint if exists "reluv_ledger_entry_account_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" add constraint "reluv_ledger_adjustment_kind_check" check("kind" in ('shop_credited', 'shop_debited', 'chargeback_taken', 'courier_charged', 'cash_lost', 'deposit_filled', 'gateway_settled', 'gateway_fee', 'bank_fee'));`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_entry" add constraint "reluv_ledger_entry_account_check" check("account" in ('gateway', 'bank', 'store_credit', 'courier_deposit', 'courier_cash', 'purchase', 'seller_held', 'disputed', 'shipping', 'refund_owed', 'seller_available', 'payout', 'commission', 'commission_tax', 'payout_fees', 'vouchers', 'courier', 'vendor_fees', 'claims', 'rounding'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" drop constraint if exists "reluv_ledger_adjustment_kind_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_entry" drop constraint if exists "reluv_ledger_entry_account_check";`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_adjustment" add constraint "reluv_ledger_adjustment_kind_check" check("kind" in ('shop_credited', 'shop_debited', 'chargeback_taken', 'courier_charged', 'deposit_filled', 'gateway_settled', 'gateway_fee', 'bank_fee'));`
    )

    this.addSql(
      `alter table if exists "reluv_ledger_entry" add constraint "reluv_ledger_entry_account_check" check("account" in ('gateway', 'bank', 'store_credit', 'courier_deposit', 'purchase', 'seller_held', 'disputed', 'shipping', 'refund_owed', 'seller_available', 'payout', 'commission', 'commission_tax', 'payout_fees', 'vouchers', 'courier', 'vendor_fees', 'claims', 'rounding'));`
    )
  }
}
