import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { drawMail } from "../../domain/notification/draw-mail"
import { isMailKind } from "../../domain/notification/mail-kinds"
import type { MessageState, Refusal } from "../../domain/notification/message-state"
import { MESSAGE_MODULE } from "../../modules/message"
import type { ClaimedMessage } from "../../modules/message/outbox"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import { MailTrouble, mailCarrier } from "../../shared/mail-carrier"
import { reasonOf } from "../../shared/reason-of"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { isWindingDown, waitedFor } from "../../shared/winding-down"
import { stuckCause } from "../due/work-off-due"
import { sendMessage } from "../mail/send-message"
import { linkOf, secretOf, unsubscribeLinksOf } from "./link-of"

const SENDER: Actor = { type: "system", id: "send-messages" }
/** Longer than a carrier may take, with all its time-outs. */
const LEASE_SECONDS = 300
/** The next run goes on. */
const MOST_PER_RUN = 400
const SIDE_BY_SIDE = 8

/**
 * Sends what is due. One that a server is slow to take keeps few others waiting, and nothing but mails. Each is
 * sent once: of what was cut short nobody knows whether it arrived, so a person decides. @returns how many it took up
 */
export function sendMessages(container: MedusaContainer): Promise<number> {
  return waitedFor(sendDue(container))
}

async function sendDue(container: MedusaContainer): Promise<number> {
  const outbox = container.resolve(MESSAGE_MODULE)
  if (await outbox.hasSilent({})) await giveUpSilent(container)
  let taken = 0
  const claimOne = async () => {
    if (taken >= MOST_PER_RUN || isWindingDown()) return undefined
    const [message] = await outbox.claimMessages({ limit: 1, lease_seconds: LEASE_SECONDS })
    if (message) taken += 1
    return message
  }
  const sendFrom = async (first: ClaimedMessage | undefined) => {
    for (let message = first; message; message = await claimOne()) await attempt(container, message)
  }
  const first = await claimOne()
  if (!first) return taken
  const beside = Array.from({ length: SIDE_BY_SIDE - 1 }, async () => sendFrom(await claimOne()))
  await Promise.all([sendFrom(first), ...beside])
  return taken
}

/** Whoever sent these died over it: a person hears of each, in the moment in which it is given up. */
async function giveUpSilent(container: MedusaContainer): Promise<void> {
  await together(container, async (context) => {
    const outbox = container.resolve(MESSAGE_MODULE)
    const reason = "whoever sent it said nothing; it may have arrived"
    for (const silent of await outbox.claimSilent({ limit: MOST_PER_RUN }, context))
      await tellOperator(container, { message: silent, reason }, context)
  })
}

async function attempt(container: MedusaContainer, message: ClaimedMessage): Promise<void> {
  const { id, attempts } = message
  let left: boolean
  try {
    left = !(await send(container, message))
  } catch (error) {
    const refusal = error instanceof MailTrouble ? error.refusal : "never"
    return putBack(container, message, { refusal, error: reasonOf(error) })
  }
  await together(container, async (context) => {
    const wasGivenUp = await container
      .resolve(MESSAGE_MODULE)
      .recordSent({ id, attempts, left }, context)
    if (!wasGivenUp) return
    const done = { cause: stuckCause("send-message", id), actor: SENDER, note: "it was sent" }
    await container.resolve(OPERATOR_TASK_MODULE).closeTask(done, context)
  })
}

/** By our carrier, which says what it knows; else by the project's provider. @returns false where there is neither */
async function send(container: MedusaContainer, message: ClaimedMessage): Promise<boolean> {
  const { id, kind, person, address: to, language, content } = message
  if (!isMailKind(kind)) throw new MailTrouble("never", `no mail is called ${kind}`)
  const { mails } = container.resolve(RELUV_MODULE).options
  const link = linkOf(container, { kind, content })
  const { page: unsubscribe, one_click } = unsubscribeLinksOf(container, { kind, person })
  const drawn = drawMail(kind, { data: content.data, language, link, look: mails, unsubscribe })
  const carrier = mailCarrier()
  if (carrier) {
    await carrier.carry({ id, to, ...drawn, unsubscribe: one_click })
    return true
  }
  const token = secretOf(container, content)
  const secrets = {
    html: drawn.html,
    text: drawn.text,
    ...(link ? { link } : {}),
    ...(token ? { token } : {}),
  }
  const { storefront_url = null } = container.resolve(RELUV_MODULE).options
  const data = { ...content.data, ...content.ids, storefront_url, language, subject: drawn.subject }
  const about = { id, type: "message" }
  try {
    return await sendMessage(container, {
      channel: message.channel,
      to,
      template: `reluv-${kind}`,
      data,
      secrets,
      key: id,
      about,
    })
  } catch (error) {
    // Medusa does not tell what a provider knows: one that throws has not sent it.
    throw new MailTrouble("later", reasonOf(error))
  }
}

async function putBack(
  container: MedusaContainer,
  message: ClaimedMessage,
  { refusal, error }: { refusal: Refusal; error: string }
): Promise<void> {
  const { id, kind, attempts } = message
  const state = await together(container, async (context) => {
    const refused = { id, attempts, refusal, error }
    const reached = await container.resolve(MESSAGE_MODULE).recordRefused(refused, context)
    const reason = REASONS[reached]
    if (reason) await tellOperator(container, { message, reason: `${reason}: ${error}` }, context)
    return reached
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`the mail ${kind} (${id}) was not sent, try ${attempts}, ${state}: ${error}`)
}

/** Why a person has to look at what is not tried again. */
const REASONS: Partial<Record<MessageState, string>> = {
  dead: "not sent",
  unknown: "it may have arrived",
}

/** Sending it again is the operator's: the task's *try again*. */
async function tellOperator(
  container: MedusaContainer,
  {
    message: { id, kind, order_id },
    reason,
  }: { message: Pick<ClaimedMessage, "id" | "kind" | "order_id">; reason: string },
  context: SqlContext
): Promise<void> {
  const task = {
    kind: "stuck_work" as const,
    cause: stuckCause("send-message", id),
    reason: `mail ${kind}: ${reason}`,
    order_id,
  }
  await container.resolve(OPERATOR_TASK_MODULE).openTask(task, {}, context)
}
