import { z } from "zod"
import { LANGUAGES } from "../../../../domain/said"
import { route } from "../../../_contract/route"
import { MailKindName, MailView, NotificationRule } from "../../../_shapes/message"

export const listMails = route("GET /admin/reluv/mails", {
  who: "operator",
  says: "Who is told what of which fact, and every mail that there is",
  answer: z.strictObject({
    notifications: z.array(NotificationRule),
    kinds: z.array(MailKindName),
  }),
})

export const previewMail = route("GET /admin/reluv/mails/:kind", {
  who: "operator",
  says: "A mail as somebody might get it, with an example of each thing that it names",
  query: z.strictObject({ language: z.enum(LANGUAGES).default("id") }),
  answer: z.strictObject({ mail: MailView }),
  refuses: ["MAIL_NOT_FOUND"],
})
