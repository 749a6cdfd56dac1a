import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A listing knows when it was sold, as its facts have told it so far. */
export class Migration20261129070101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reluv_listing" add column if not exists "sold_at" timestamptz null;`
    )
    this.addSql(
      `do $$ begin
         if to_regclass('reluv_fact') is not null then
           update reluv_listing l set sold_at = f.at from (
             select subject_id, max(created_at) as at from reluv_fact
             where subject = 'listing' and "to" = 'sold' group by subject_id
           ) f where f.subject_id = l.id;
         end if;
       end $$;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "reluv_listing" drop column if exists "sold_at";`)
  }
}
