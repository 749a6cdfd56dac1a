import { z } from "zod"
import { DOCUMENT_KINDS } from "../../../domain/seller/verification"
import { route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"
import { VerificationView } from "../../_shapes/seller-document"

const answer = z.strictObject({ verification: VerificationView })

export const readVerification = route("GET /seller/verification", {
  who: "member",
  may: "shop.verify",
  says: "What the owner sent to show who they are, what became of it, and what is missing",
  answer,
})

export const sendDocument = route("POST /seller/verification", {
  who: "member",
  may: "shop.verify",
  says: "Sends a picture of a document, or another one in place of it",
  notes:
    "A JPEG, PNG or WebP picture of up to 5 MB. It is kept encrypted, shown to operators only, and deleted a while after it is decided on. What is undecided or was refused is replaced; what is verified stays (`DOCUMENT_VERIFIED`).",
  query: z.strictObject({ kind: oneOf(DOCUMENT_KINDS) }),
  uploads: "document",
  status: 201,
  answer,
  refuses: ["PROD_004", "DOCUMENTS_OFF", "DOCUMENT_VERIFIED", "RATE_LIMITED"],
})
