import { z } from "zod"
import {
  DOCUMENT_KINDS,
  documentStatus,
  VERIFICATION_POLICIES,
} from "../../domain/seller/verification"
import { oneOf, time } from "./common"
import { operatorActor } from "./operator-seller"

const facts = {
  kind: oneOf(DOCUMENT_KINDS),
  status: oneOf(documentStatus.statuses),
  reason: z.string().nullable().describe("why it was refused"),
  sent_at: time,
  decided_at: time.nullable(),
}

export const VerificationView = z
  .strictObject({
    policy: oneOf(VERIFICATION_POLICIES).describe(
      "whether the marketplace asks for documents: not at all, if the shop likes, or before it may sell"
    ),
    is_verified: z.boolean().describe("whether all of them were found right"),
    to_send: z.array(oneOf(DOCUMENT_KINDS)).describe("what is missing, or was refused"),
    documents: z.array(z.strictObject(facts)),
  })
  .meta({ id: "VerificationView", description: "What a shop has sent to show who owns it" })
export type VerificationView = z.infer<typeof VerificationView>

export const OperatorDocumentView = z
  .strictObject({
    id: z.string(),
    seller_id: z.string(),
    ...facts,
    media_type: z.string(),
    sha256: z.string().describe("of the picture: the same one in two shops has the same"),
    of_owner: z.boolean().describe("whether who sent it owns the shop now; else it does not count"),
    decided_by: operatorActor.nullable(),
    forget_at: time.nullable().describe("when its picture is deleted; null: it was"),
  })
  .meta({ id: "OperatorDocumentView", description: "A document of a shop's owner, for operators" })
export type OperatorDocumentView = z.infer<typeof OperatorDocumentView>
