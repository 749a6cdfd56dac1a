import type { DocumentKind, DocumentStatus } from "../../domain/seller/verification"
import { defineErrors } from "../../shared/errors"

const NAMES: Record<DocumentKind, string> = { ktp: "KTP", selfie: "selfie" }

const UNREADABLE = {
  forgotten: {
    en: "This document was kept for its time, and is forgotten",
    id: "Dokumen ini sudah melewati masa simpannya dan dihapus",
  },
  other_key: {
    en: "This document was encrypted with another key: set documents.key back to it, or refuse the document so that it is sent again",
    id: "Dokumen ini dienkripsi dengan kunci lain: kembalikan documents.key, atau tolak dokumennya supaya dikirim ulang",
  },
  changed: {
    en: "This document is not as it was stored: refuse it, so that it is sent again",
    id: "Dokumen ini tidak lagi seperti saat disimpan: tolak supaya dikirim ulang",
  },
}

export const DocumentErrors = defineErrors({
  DOCUMENT_NOT_ACCEPTED: {
    kind: "INVALID_DATA",
    code: "PROD_004",
    message: () => ({
      en: "Send one JPEG, PNG or WebP picture of up to 5 MB in the field `file`, and nothing else",
      id: "Kirim satu gambar JPEG, PNG atau WebP sampai 5 MB di kolom `file`, tanpa yang lain",
    }),
  },
  DOCUMENTS_OFF: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This marketplace asks for no documents",
      id: "Marketplace ini tidak meminta dokumen",
    }),
  },
  DOCUMENT_VERIFIED: {
    kind: "NOT_ALLOWED",
    message: (v: { kind: DocumentKind }) => ({
      en: `The ${NAMES[v.kind]} is verified already: nothing has to be sent`,
      id: `${NAMES[v.kind]} sudah diverifikasi: tidak perlu dikirim lagi`,
    }),
  },
  DOCUMENT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "There is no such document, or another one was sent in its place",
      id: "Dokumen itu tidak ada, atau sudah diganti dengan yang baru",
    }),
  },
  DOCUMENT_DECIDED: {
    kind: "NOT_ALLOWED",
    message: (v: { status: DocumentStatus }) => ({
      en: `Somebody has decided on this document already: ${v.status}`,
      id: `Dokumen ini sudah diputuskan: ${v.status}`,
    }),
  },
  DOCUMENT_UNREADABLE: {
    kind: "NOT_ALLOWED",
    message: (v: { why: keyof typeof UNREADABLE }) => UNREADABLE[v.why],
  },
})
