import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129015855 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_seller_document" ("id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('ktp', 'selfie')) not null, "sealed" text null, "key_id" text not null, "media_type" text not null, "sha256" text not null, "status" text check ("status" in ('submitted', 'verified', 'refused')) not null default 'submitted', "reason" text null, "uploaded_by" text not null, "decided_by" jsonb null, "decided_at" timestamptz null, "forget_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_seller_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_seller_document_seller_id_kind_unique" ON "reluv_seller_document" ("seller_id", "kind");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_seller_document_forget_at" ON "reluv_seller_document" ("forget_at") WHERE forget_at is not null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_seller_document" cascade;`)
  }
}
