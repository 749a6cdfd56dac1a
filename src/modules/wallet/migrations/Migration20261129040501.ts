import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129040501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_ledger_account" ("id" text not null, "account" text check ("account" in ('purchase', 'seller_held', 'disputed', 'shipping', 'refund_owed', 'seller_available', 'payout')) not null, "owner" text not null, "balance" bigint not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_ledger_account_pkey" primary key ("id"), constraint reluv_ledger_account_never_below_zero check (balance >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_ledger_account_account_owner_unique" ON "reluv_ledger_account" ("account", "owner");`
    )

    this.addSql(
      `create table if not exists "reluv_ledger_entry" ("id" text not null, "posting_id" text not null, "account" text check ("account" in ('gateway', 'bank', 'store_credit', 'courier_deposit', 'purchase', 'seller_held', 'disputed', 'shipping', 'refund_owed', 'seller_available', 'payout', 'commission', 'commission_tax', 'payout_fees', 'vouchers', 'courier', 'vendor_fees', 'claims', 'rounding')) not null, "owner" text not null default '', "amount" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_ledger_entry_pkey" primary key ("id"), constraint reluv_ledger_entry_check check (amount <> 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_entry_posting_id" ON "reluv_ledger_entry" ("posting_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_entry_account_owner_id" ON "reluv_ledger_entry" ("account", "owner", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_ledger_posting" ("id" text not null, "key" text not null, "event" text not null, "fact_id" text null, "order_id" text null, "seller_order_id" text null, "seller_id" text null, "actor_type" text not null, "actor_id" text not null, "reason" text null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_ledger_posting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_ledger_posting_key_unique" ON "reluv_ledger_posting" ("key");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_posting_order_id" ON "reluv_ledger_posting" ("order_id") WHERE order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_posting_seller_order_id" ON "reluv_ledger_posting" ("seller_order_id") WHERE seller_order_id is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_ledger_posting_seller_id_happened_at" ON "reluv_ledger_posting" ("seller_id", "happened_at") WHERE seller_id is not null;`
    )

    // What is booked stays: whoever is wrong corrects it by another posting, which makes 0 by itself.
    this.addSql(
      `create or replace function reluv_ledger_is_append_only() returns trigger language plpgsql as $$
       begin raise exception 'the ledger is append-only: % of % is refused', tg_op, tg_table_name; end $$;`
    )
    for (const table of ["reluv_ledger_posting", "reluv_ledger_entry"]) {
      this.addSql(
        `create or replace trigger ${table}_append_only before update or delete or truncate on "${table}"
         for each statement execute function reluv_ledger_is_append_only();`
      )
    }
    this.addSql(
      `create or replace function reluv_ledger_makes_zero() returns trigger language plpgsql as $$
       declare wrong text;
       begin
         select string_agg(posting_id, ', ') into wrong from (
           select e.posting_id from reluv_ledger_entry e
           where e.posting_id in (select posting_id from fresh)
           group by e.posting_id having sum(e.amount) <> 0) w;
         if wrong is not null then
           raise exception 'the entries of % do not make 0', wrong;
         end if;
         return null;
       end $$;`
    )
    this.addSql(
      `create or replace trigger reluv_ledger_entry_makes_zero after insert on "reluv_ledger_entry"
       referencing new table as fresh for each statement execute function reluv_ledger_makes_zero();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_ledger_account" cascade;`)

    this.addSql(`drop table if exists "reluv_ledger_entry" cascade;`)

    this.addSql(`drop table if exists "reluv_ledger_posting" cascade;`)

    this.addSql(
      `drop function if exists reluv_ledger_is_append_only; drop function if exists reluv_ledger_makes_zero;`
    )
  }
}
