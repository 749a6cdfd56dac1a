import { drawExample } from "../../../../../domain/notification/example"
import { isMailKind } from "../../../../../domain/notification/mail-kinds"
import { MessageErrors } from "../../../../../modules/message/errors"
import { RELUV_MODULE } from "../../../../../modules/reluv"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { previewMail } from "../contract"

export async function GET(req: RequestTo<typeof previewMail>, res: ResponseOf<typeof previewMail>) {
  const { kind } = req.params
  if (!isMailKind(kind)) throw MessageErrors.MAIL_NOT_FOUND()
  const { language } = req.validatedQuery
  const { mails: look, storefront_url } = req.scope.resolve(RELUV_MODULE).options
  const link = storefront_url ?? null
  res.json({ mail: { kind, language, ...drawExample(kind, { language, look, link }) } })
}
