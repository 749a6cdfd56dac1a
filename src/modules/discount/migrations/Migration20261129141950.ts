import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sales of the marketplace, which shops join by discounts. */
export class Migration20261129141950 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_campaign" ("id" text not null, "handle" text not null, "title" text not null, "description" text null, "badge" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "join_until" timestamptz not null, "min_percent" integer not null default 0, "is_open" boolean not null default false, "status" text check ("status" in ('scheduled', 'running', 'ended')) not null default 'scheduled', "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_campaign_pkey" primary key ("id"), constraint reluv_campaign_times check (ends_at > starts_at), constraint reluv_campaign_joining check (join_until <= ends_at), constraint reluv_campaign_min_percent check (min_percent >= 0 and min_percent <= 90));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_campaign_handle_unique" ON "reluv_campaign" ("handle");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_campaign_starts_at" ON "reluv_campaign" ("starts_at") WHERE status = 'scheduled';`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_campaign_ends_at_id" ON "reluv_campaign" ("ends_at", "id") WHERE status <> 'ended';`
    )

    this.addSql(
      `create table if not exists "reluv_campaign_invitation" ("id" text not null, "campaign_id" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_campaign_invitation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_campaign_invitation_campaign_id_seller_id_unique" ON "reluv_campaign_invitation" ("campaign_id", "seller_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_campaign_invitation_seller_id_campaign_id" ON "reluv_campaign_invitation" ("seller_id", "campaign_id");`
    )

    this.addSql(
      `alter table if exists "reluv_discount" add column if not exists "campaign_id" text null, add column if not exists "ended_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_discount_campaign_id_seller_id" ON "reluv_discount" ("campaign_id", "seller_id") WHERE campaign_id is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_campaign" cascade;`)

    this.addSql(`drop table if exists "reluv_campaign_invitation" cascade;`)

    this.addSql(`drop index if exists "IDX_reluv_discount_campaign_id_seller_id";`)
    this.addSql(
      `alter table if exists "reluv_discount" drop column if exists "campaign_id", drop column if exists "ended_at";`
    )
  }
}
