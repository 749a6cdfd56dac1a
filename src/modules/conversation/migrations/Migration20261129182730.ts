import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129182730 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "reluv_chat_answer" ("id" text not null, "seller_id" text not null, "waited_seconds" integer not null, "answered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_chat_answer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_chat_answer_seller_id_answered_at" ON "reluv_chat_answer" ("seller_id", "answered_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_chat_answer_answered_at" ON "reluv_chat_answer" ("answered_at");`
    )

    this.addSql(
      `create table if not exists "reluv_chat_message" ("id" text not null, "conversation_id" text not null, "seq" integer not null, "side" text check ("side" in ('buyer', 'seller', 'operator')) not null, "author_id" text not null, "key" text null, "text" text null, "pictures" jsonb not null, "card" jsonb null, "status" text check ("status" in ('held', 'shown', 'hidden')) not null default 'shown', "warnings" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_chat_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_chat_message_conversation_id_seq_unique" ON "reluv_chat_message" ("conversation_id", "seq");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_chat_message_conversation_id_author_id_key_unique" ON "reluv_chat_message" ("conversation_id", "author_id", "key") WHERE key is not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_chat_message_conversation_id" ON "reluv_chat_message" ("conversation_id") WHERE status = 'held';`
    )

    this.addSql(
      `create table if not exists "reluv_conversation" ("id" text not null, "customer_id" text not null, "seller_id" text not null, "topic" text check ("topic" in ('listing', 'offer', 'seller_order')) not null, "topic_id" text not null, "title" text not null, "last_seq" integer not null default 0, "last_message_at" timestamptz not null, "buyer_read_seq" integer not null default 0, "seller_read_seq" integer not null default 0, "buyer_unread" integer not null default 0, "seller_unread" integer not null default 0, "asked_at" timestamptz null, "operator_joined_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_conversation_pkey" primary key ("id"), constraint reluv_conversation_read check (buyer_read_seq >= 0 and buyer_read_seq <= last_seq and seller_read_seq >= 0 and seller_read_seq <= last_seq), constraint reluv_conversation_unread check (buyer_unread >= 0 and seller_unread >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reluv_conversation_once" ON "reluv_conversation" ("customer_id", "seller_id", "topic", "topic_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_customer_id_last_message_at_id" ON "reluv_conversation" ("customer_id", "last_message_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_seller_id_last_message_at_id" ON "reluv_conversation" ("seller_id", "last_message_at", "id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_customer_id" ON "reluv_conversation" ("customer_id") WHERE buyer_unread > 0;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_seller_id" ON "reluv_conversation" ("seller_id") WHERE seller_unread > 0;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_topic_topic_id" ON "reluv_conversation" ("topic", "topic_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_conversation_last_message_at_id" ON "reluv_conversation" ("last_message_at", "id");`
    )

    this.addSql(
      `create table if not exists "reluv_response_time" ("id" text not null, "median_seconds" integer null, "answers" integer not null default 0, "measured_at" timestamptz null, "due_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_response_time_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_response_time_due_at" ON "reluv_response_time" ("due_at") WHERE due_at is not null;`
    )

    this.addSql(
      `create table if not exists "reluv_unread_alert" ("id" text not null, "due_at" timestamptz null, "told_at" timestamptz null, "news" integer not null default 0, "tries" integer not null default 0, "retry_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reluv_unread_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reluv_unread_alert_due_at" ON "reluv_unread_alert" ("due_at") WHERE due_at is not null;`
    )

    // For which models have no word: a picture is found by who shows it.
    this.addSql(
      `create index if not exists "IDX_reluv_chat_message_found_by_pictures" on "reluv_chat_message" using gin (pictures jsonb_path_ops);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reluv_chat_answer" cascade;`)

    this.addSql(`drop table if exists "reluv_chat_message" cascade;`)

    this.addSql(`drop table if exists "reluv_conversation" cascade;`)

    this.addSql(`drop table if exists "reluv_response_time" cascade;`)

    this.addSql(`drop table if exists "reluv_unread_alert" cascade;`)
  }
}
