import { z } from "zod"
import { FACTS, type FactName } from "../../domain/fact/facts"
import { CHANNELS, SENT_CHANNELS } from "../../domain/notification/channels"
import { MAIL_KINDS } from "../../domain/notification/mail-kinds"
import { MESSAGE_STATES } from "../../domain/notification/message-state"
import { LANGUAGES } from "../../domain/said"
import { MEMBER_ROLES } from "../../domain/seller/permissions"
import { time } from "./common"

export const MailKindName = z.enum(MAIL_KINDS).meta({ id: "MailKind" })

export const MessageView = z
  .strictObject({
    id: z.string(),
    kind: z.string().describe("a `MailKind`, or one of an earlier version"),
    channel: z.enum(SENT_CHANNELS),
    address: z.string(),
    customer_id: z.string().nullable().describe("null of whoever has no account"),
    language: z.enum(LANGUAGES),
    subject: z.string().nullable(),
    text: z.string().nullable().describe("as it is sent, without its link; null of an old kind"),
    order_id: z.string().nullable(),
    state: z.enum(MESSAGE_STATES),
    attempts: z.int(),
    error: z.string().nullable().describe("why it was not sent, or may not have been"),
    written_at: time,
    next_attempt_at: time.nullable().describe("while it waits"),
    ended_at: time.nullable(),
  })
  .meta({ id: "MessageView", description: "What somebody is told, and whether it was sent" })
export type MessageView = z.infer<typeof MessageView>

export const NotificationRule = z
  .strictObject({
    fact: z.enum(Object.keys(FACTS) as [FactName, ...FactName[]]),
    says: z.string().describe("what the fact means"),
    to: z.string().describe("`buyer`, or a permission: those of the shop who have it"),
    roles: z.array(z.enum(MEMBER_ROLES)).describe("who they are; none for the buyer"),
    channels: z.array(z.enum(CHANNELS)),
    mail: MailKindName,
  })
  .meta({ id: "NotificationRule", description: "Who is told what of a fact, by which way" })
export type NotificationRule = z.infer<typeof NotificationRule>

export const MailView = z
  .strictObject({
    kind: MailKindName,
    language: z.enum(LANGUAGES),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
  })
  .meta({
    id: "MailView",
    description: "A mail as somebody might get it, with an example of each thing it names",
  })
