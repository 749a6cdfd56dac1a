import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { VerdictReason } from "../../domain/listing/verdict-reasons"
import {
  fitsOutcome,
  type ReportedKind,
  type ReportOutcome,
  type SafetyReason,
} from "../../domain/safety/report"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { SAFETY_MODULE } from "../../modules/safety"
import { SafetyErrors } from "../../modules/safety/errors"
import type { NewReport } from "../../modules/safety/reporting"
import { SELLER_MODULE } from "../../modules/seller"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import { decideWithin, whereIs } from "../conversation/decide-message"
import { memberIdsOf } from "../conversation/people-of"
import { moderateListing } from "../listing/moderate-listing"

/** What the seller of a listing that is taken down reads. */
const VERDICT_OF: Record<SafetyReason, VerdictReason> = {
  fake: "counterfeit",
  stolen_pictures: "other_pictures",
  forbidden: "prohibited",
  leads_off: "contact_in_text",
  offensive: "other",
  fraud: "other",
  other: "other",
}

type Target = { kind: ReportedKind; target_id: string }

/** Somebody reports something, and an operator is asked. Throws `REPORT_TARGET_NOT_FOUND`, `REPORTED_ALREADY`. */
export async function report(container: MedusaContainer, asked: NewReport): Promise<void> {
  const seller_id = await sellerOf(container, asked)
  await together(container, async (context) => {
    await container.resolve(SAFETY_MODULE).makeReport(asked, context)
    await container.resolve(OPERATOR_TASK_MODULE).openTask(
      {
        kind: "report",
        cause: causeOf(asked),
        // What it is about stands on the page of reports, under a name.
        reason: asked.text || asked.reason,
        seller_id,
      },
      {},
      context
    )
  })
}

function causeOf({ kind, target_id }: Target): string {
  return `report:${kind}:${target_id}`
}

/** Throws `REPORT_TARGET_NOT_FOUND`. @returns the shop that it is about, null of a buyer */
async function sellerOf(
  container: MedusaContainer,
  { kind, target_id, reporter_id }: Target & { reporter_id: string }
): Promise<string | null> {
  if (kind === "message") return shopOfMessage(container, { id: target_id, reporter_id })
  if (kind === "live_message") return shopOfRoom(container, { id: target_id, reporter_id })
  if (kind === "listing") {
    const card = await container.resolve(LISTING_CARD_MODULE).readCard({ id: target_id })
    if (!card) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
    return card.seller.id
  }
  if (kind === "seller") {
    const [seller] = await container
      .resolve(SELLER_MODULE)
      .listSellers({ id: target_id }, { select: ["id"], take: 1 })
    if (!seller) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
    return seller.id
  }
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: target_id }, { select: ["id"], take: 1 })
  if (!customer) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
  return null
}

/** What somebody else wrote in the room of a live sale, which everybody reads. */
async function shopOfRoom(
  container: MedusaContainer,
  { id, reporter_id }: { id: string; reporter_id: string }
): Promise<string> {
  const [message] = await container.resolve(LIVE_SALE_MODULE).findRoomMessages({ ids: [id] })
  if (!message || message.customer_id === reporter_id) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
  return message.seller_id
}

/** What somebody else wrote in a conversation of the reporter's own, or of a shop that they read for. */
async function shopOfMessage(
  container: MedusaContainer,
  { id, reporter_id }: { id: string; reporter_id: string }
): Promise<string> {
  const [message] = await container.resolve(CONVERSATION_MODULE).findMessages({ ids: [id] })
  if (!message || message.author_id === reporter_id || message.status === "held")
    throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
  const { customer_id, seller_id } = message
  const isTheirs =
    customer_id === reporter_id || (await memberIdsOf(container, seller_id)).includes(reporter_id)
  if (!isTheirs) throw SafetyErrors.REPORT_TARGET_NOT_FOUND()
  return seller_id
}

export type DecideReport = {
  id: string
  outcome: ReportOutcome
  note: string | null
  actor: Actor
}

/**
 * An operator decides all reports of a thing; a listing is taken down, a message hidden with them. Throws
 * `REPORT_NOT_FOUND`, `REPORT_DECIDED`, `REPORT_OUTCOME_UNFIT`, `CHAT_MESSAGE_NOT_FOUND` or
 * `LIVE_MESSAGE_NOT_FOUND` of what is forgotten by now.
 */
export async function decideReport(
  container: MedusaContainer,
  { id, outcome, note, actor }: DecideReport
): Promise<void> {
  const safety = container.resolve(SAFETY_MODULE)
  const [known] = (await safety.readReports({ filters: { id }, limit: 1, offset: 0 })).reports
  if (!known) throw SafetyErrors.REPORT_NOT_FOUND()
  if (!fitsOutcome(known.kind, outcome)) throw SafetyErrors.REPORT_OUTCOME_UNFIT()
  // First what shoppers see: died in between, the reports still wait, and it is taken down already.
  if (outcome === "listing_blocked" && known.status === "open") {
    await moderateListing(container, {
      id: known.target_id,
      verdict: "block",
      reason: VERDICT_OF[known.reason],
      note,
      actor,
    })
  }
  const hide = outcome === "message_hidden" ? await hiding(container, known, { note, actor }) : null
  await together(container, async (context) => {
    await hide?.(context)
    const target = await safety.decideReports({ id, outcome, note, actor }, context)
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause: causeOf(target), actor, note: note ?? outcome }, context)
  })
}

/** Takes a message out of sight with its reports; nothing, where somebody has done it. */
async function hiding(
  container: MedusaContainer,
  { kind, target_id: id, reason }: Target & { reason: SafetyReason },
  { note, actor }: Pick<DecideReport, "note" | "actor">
): Promise<((context: SqlContext) => Promise<void>) | null> {
  if (kind === "live_message") {
    const live = container.resolve(LIVE_SALE_MODULE)
    return (context) => live.hideRoomMessage({ id, actor }, context)
  }
  const { status, ...where } = await whereIs(container, id)
  if (status === "hidden") return null
  return (context) =>
    decideWithin(container, { id, to: "hidden", reason: note ?? reason, actor, ...where }, context)
}
