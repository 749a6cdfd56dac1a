import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who said how a payout went, as its history tells it of those from before that was asked; a key of the API is nobody. */
export class Migration20261130173500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_payout" add column if not exists "failed_by" text null;`
    )
    for (const status of ["paid", "failed"] as const)
      this.addSql(
        `do $$ begin
           if to_regclass('reluv_fact') is not null then
             update reluv_payout p set ${status}_by = f.teller from (
               select distinct on (subject_id) subject_id,
                 case when actor_type <> 'api-key' then actor_id end as teller
               from reluv_fact where subject = 'payout' and "to" = '${status}'
               order by subject_id, id desc
             ) f where f.subject_id = p.id;
           end if;
         end $$;`
      )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_payout" drop column if exists "failed_by";`)
  }
}
