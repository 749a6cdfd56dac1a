import { DOCUMENT_KINDS } from "../domain/seller/verification"

/**
 * SQL: whether a shop sells right now, as far as its own vacation goes (`isOpenAt` of the domain). Asked of
 * the times themselves, so that no clock of ours has to run for a shop to close or to open.
 */
export function shopIsOpen(shop: string): string {
  return `(${shop}.closes_at is null or ${shop}.closes_at > now() or coalesce(${shop}.reopens_at <= now(), false))`
}

/** SQL: whether all documents of whoever owns a shop now were found right (`unverifiedDocuments` of the domain). */
export function shopIsVerified(shop: string): string {
  return `(
    select count(distinct document.kind) = ${DOCUMENT_KINDS.length} from reluv_seller_document document
    join reluv_seller_member owner on owner.id = document.uploaded_by
      and owner.role = 'owner' and owner.deleted_at is null
    where document.seller_id = ${shop}.id and document.status = 'verified' and document.deleted_at is null
  )`
}
