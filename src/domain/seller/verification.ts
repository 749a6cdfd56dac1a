import { defineStatusMachine } from "../status-machine"

/** What shows who owns a shop: the identity card, and a picture of the person who holds it. */
export const DOCUMENT_KINDS = ["ktp", "selfie"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Whether shops show who they belong to: never, if they like, or before they may sell. */
export const VERIFICATION_POLICIES = ["none", "optional", "required_to_sell"] as const

/** The life of one document. What is sent in place of a refused one is another document. */
export const documentStatus = defineStatusMachine({
  submitted: ["verified", "refused"],
  verified: [],
  refused: [],
})
export type DocumentStatus = (typeof documentStatus)["statuses"][number]

export type DocumentVerdict =
  | { status: "verified"; reason: null }
  | { status: "refused"; reason: string }

/** What a project may have documents judged by, as they come in. Null: somebody decides later. */
export type DocumentJudge = (document: {
  kind: DocumentKind
  media_type: string
  bytes: Uint8Array
}) => Promise<DocumentVerdict | null>

/** An operator looks at each of them, in the admin. */
export const operator: DocumentJudge = async () => null

type Standing = { kind: DocumentKind; status: DocumentStatus }

/** What has to be sent, or sent again. */
export function documentsToSend(documents: readonly Standing[]): DocumentKind[] {
  return without(documents, ({ status }) => status !== "refused")
}

/** What nobody has found right yet; none: the owner is known. */
export function unverifiedDocuments(documents: readonly Standing[]): DocumentKind[] {
  return without(documents, ({ status }) => status === "verified")
}

function without(documents: readonly Standing[], counts: (one: Standing) => boolean) {
  const there = new Set(documents.filter(counts).map(({ kind }) => kind))
  return DOCUMENT_KINDS.filter((kind) => !there.has(kind))
}
