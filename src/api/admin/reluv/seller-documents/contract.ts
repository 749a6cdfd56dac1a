import { z } from "zod"
import { text } from "../../../_contract/fields"
import { PICTURE, route } from "../../../_contract/route"
import { OperatorDocumentView } from "../../../_shapes/seller-document"

const answer = z.strictObject({ document: OperatorDocumentView })
const refuses = ["DOCUMENT_NOT_FOUND", "DOCUMENT_DECIDED"] as const

export const readDocumentFile = route("GET /admin/reluv/seller-documents/:id/file", {
  who: "operator",
  says: "The picture of a document; that it was looked at, and by whom, is kept",
  answer: PICTURE,
  refuses: ["DOCUMENT_NOT_FOUND", "DOCUMENT_UNREADABLE"],
})

export const verifyDocument = route("POST /admin/reluv/seller-documents/:id/verify", {
  who: "operator",
  says: "Finds a document right; the first verdict is heard",
  notes:
    "Under `policies.seller_verification: required_to_sell` a shop that is approved automatically may sell once all of them are.",
  answer,
  refuses,
})

export const refuseDocument = route("POST /admin/reluv/seller-documents/:id/refuse", {
  who: "operator",
  says: "Refuses a document, so that its owner sends another one; they read why",
  body: z.strictObject({ reason: text({ min: 2, max: 1_000 }) }),
  example: { reason: "The number of the card cannot be read" },
  answer,
  refuses,
})
