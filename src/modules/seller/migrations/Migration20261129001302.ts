import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129001302 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_seller_invitation" ("id" text not null, "seller_id" text not null, "email" text not null, "role" text check ("role" in ('manager', 'staff')) not null, "invited_by" text not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "accepted_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_invitation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_invitation_seller_id_email_unique" ON "reluv_seller_invitation" ("seller_id", "email") WHERE ended_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_invitation_email" ON "reluv_seller_invitation" ("email") WHERE ended_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_invitation_invited_by" ON "reluv_seller_invitation" ("invited_by") WHERE ended_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_invitation_seller_id_sent_at" ON "reluv_seller_invitation" ("seller_id", "sent_at") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_invitation_expires_at" ON "reluv_seller_invitation" ("expires_at") WHERE deleted_at is null;`
    )

    this.addSql(
      `alter table if exists "reluv_seller_member" add column if not exists "ownership_offered_at" timestamptz null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_member_ownership_offered" ON "reluv_seller_member" ("seller_id") WHERE ownership_offered_at is not null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_seller_invitation" cascade;`)

    this.addSql(`drop index if exists "IDX_reluv_seller_member_ownership_offered";`)
    this.addSql(
      `alter table if exists "reluv_seller_member" drop column if exists "ownership_offered_at";`
    )
  }
}
