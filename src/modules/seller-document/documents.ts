import type {
  DocumentKind,
  DocumentStatus,
  DocumentVerdict,
} from "../../domain/seller/verification"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { DocumentErrors } from "./errors"

export type NewDocument = {
  id: string
  seller_id: string
  kind: DocumentKind
  sealed: string
  key_id: string
  media_type: string
  sha256: string
  /** The member who sends it. */
  uploaded_by: string
  actor: Actor
  /** How long it waits for a verdict. */
  undecided_days: number
}

/**
 * Keeps a document in the place of the last one of its kind, whose picture is gone with that; a new owner
 * replaces even one that was verified. Throws `DOCUMENT_VERIFIED`.
 */
export async function submitDocument(sql: Sql, document: NewDocument): Promise<void> {
  const { id, seller_id, kind, sealed, key_id, media_type, sha256, uploaded_by } = document
  const kept = await sql(
    `insert into reluv_seller_document as kept
       (id, seller_id, kind, sealed, key_id, media_type, sha256, uploaded_by, forget_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, now() + ?::int * interval '1 day')
     on conflict (seller_id, kind) do update set id = excluded.id, sealed = excluded.sealed,
       key_id = excluded.key_id, media_type = excluded.media_type, sha256 = excluded.sha256,
       uploaded_by = excluded.uploaded_by, forget_at = excluded.forget_at, status = 'submitted',
       reason = null, decided_by = null, decided_at = null, created_at = now(), updated_at = now()
     where kept.status <> 'verified' or kept.uploaded_by <> excluded.uploaded_by
     returning id`,
    [id, seller_id, kind, sealed, key_id, media_type, sha256, uploaded_by, document.undecided_days]
  )
  if (kept.length === 0) throw DocumentErrors.DOCUMENT_VERIFIED({ kind })
  await tell(sql, {
    name: "reluv.seller.document-submitted",
    subject_id: seller_id,
    actor: document.actor,
    data: { document_id: id, kind },
  })
}

export type Decision = {
  id: string
  verdict: DocumentVerdict
  actor: Actor
  /** How much longer its picture is kept. */
  keep_days: number
}

/** The first verdict is heard. Throws `DOCUMENT_NOT_FOUND`, and `DOCUMENT_DECIDED` for the others. */
export async function decideDocument(
  sql: Sql,
  { id, verdict: { status, reason }, actor, keep_days }: Decision
): Promise<void> {
  const [decided] = await sql<{ seller_id: string; kind: DocumentKind }>(
    `update reluv_seller_document set status = ?, reason = ?, decided_by = ?::jsonb,
       decided_at = now(), forget_at = now() + ?::int * interval '1 day', updated_at = now()
     where id = ? and status = 'submitted' returning seller_id, kind`,
    [status, reason, JSON.stringify(actor), keep_days, id]
  )
  if (!decided) {
    const [row] = await sql<{ status: DocumentStatus }>(
      `select status from reluv_seller_document where id = ?`,
      [id]
    )
    throw row
      ? DocumentErrors.DOCUMENT_DECIDED({ status: row.status })
      : DocumentErrors.DOCUMENT_NOT_FOUND()
  }
  await tell(sql, {
    name: `reluv.seller.document-${status}`,
    subject_id: decided.seller_id,
    actor,
    reason,
    data: { document_id: id, kind: decided.kind },
  })
}

export type SealedDocument = Pick<NewDocument, "id" | "seller_id" | "kind" | "key_id"> & {
  media_type: string
  sealed: string | null
}

/** One document with its picture, as it is stored. Throws `DOCUMENT_NOT_FOUND`. */
export async function readSealed(sql: Sql, { id }: { id: string }): Promise<SealedDocument> {
  const [document] = await sql<SealedDocument>(
    `select id, seller_id, kind, key_id, media_type, sealed from reluv_seller_document where id = ?`,
    [id]
  )
  if (!document) throw DocumentErrors.DOCUMENT_NOT_FOUND()
  return document
}

/** Somebody looks at a picture: that is kept, whatever becomes of the picture. */
export async function tellSeen(
  sql: Sql,
  { document, actor }: { document: Omit<SealedDocument, "sealed">; actor: Actor }
): Promise<void> {
  await tell(sql, {
    name: "reluv.seller.document-seen",
    subject_id: document.seller_id,
    actor,
    data: { document_id: document.id, kind: document.kind },
  })
}

/** A document without its picture. */
export type DocumentRow = {
  id: string
  kind: DocumentKind
  status: DocumentStatus
  reason: string | null
  media_type: string
  sha256: string
  uploaded_by: string
  decided_by: Actor | null
  decided_at: Date | null
  forget_at: Date | null
  created_at: Date
}

/** What a shop has sent: one document of each kind at most. */
export function documentsOf(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<DocumentRow[]> {
  return sql(
    `select id, kind, status, reason, media_type, sha256, uploaded_by, decided_by, decided_at,
       forget_at, created_at
     from reluv_seller_document where seller_id = ? order by kind`,
    [seller_id]
  )
}

/** The shop of a document. Throws `DOCUMENT_NOT_FOUND`. */
export async function shopOfDocument(sql: Sql, { id }: { id: string }): Promise<string> {
  const [row] = await sql<{ seller_id: string }>(
    `select seller_id from reluv_seller_document where id = ?`,
    [id]
  )
  if (!row) throw DocumentErrors.DOCUMENT_NOT_FOUND()
  return row.seller_id
}

/** Pictures whose time is over are gone; what was decided stays, what nobody decided on is sent again. */
export async function forgetDocuments(sql: Sql, { limit }: { limit: number }): Promise<number> {
  const forgotten = await sql(
    `with due as (
       select id, status from reluv_seller_document where forget_at <= now()
       order by forget_at limit ? for update skip locked
     ), gone as (
       delete from reluv_seller_document
       where id in (select id from due where status = 'submitted') returning id
     ), emptied as (
       update reluv_seller_document set sealed = null, forget_at = null, updated_at = now()
       where id in (select id from due where status <> 'submitted') returning id
     )
     select id from gone union all select id from emptied`,
    [limit]
  )
  return forgotten.length
}
