import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import type { NewTask } from "../../modules/operator-task/service"
import { TRIES_BEFORE_A_PERSON } from "../../shared/due"
import { countClockItem } from "../../shared/metrics"
import { oneByOne } from "../../shared/one-by-one"
import { reasonOf } from "../../shared/reason-of"
import type { Actor } from "../../shared/sql"

/** What a clock of ours does; a part of the cause of the task that tells of it. */
export type Clock =
  | "repair-checkout"
  | "cut-order"
  | "close-purchase"
  | "account-purchase"
  | "owe-refund"
  | "pay-refund"
  | "ship-by"
  | "complete-by"
  | "finish-booking"
  | "ship-typed"
  | "settle-listing"
  | "settle-discount"
  | "settle-offer"
  | "settle-live-claim"
  | "search-digest"
  | "wish-alert"
  | "unread-messages"
  | "write-card"
  | "delete-picture"
  | "turn-seller"
  | "import-listing"
  | "show-reviews"
  | "send-message"
  | "send-payout"

export type DueItem = { id: string; tries: number }

type About = Pick<NewTask, "order_id" | "seller_order_id" | "refund_id">

const CLOCK: Actor = { type: "system", id: "clock" }

/**
 * Works off what a clock finds due, item by item. One in trouble keeps no other waiting: it was put off
 * when it was claimed, and comes back later each time. After so many tries a person is told, and is not
 * needed any more when a later one succeeds.
 *
 * @returns how many it took up
 */
export async function workOffDue<Item extends DueItem>(
  container: MedusaContainer,
  {
    clock,
    most,
    claim,
    work,
    about,
  }: {
    clock: Clock
    most: number
    claim: (one: { limit: 1 }) => Promise<readonly Item[]>
    work: (item: Item) => Promise<unknown>
    about: (item: Item) => About
  }
): Promise<number> {
  return oneByOne(most, claim, (item) => takeUp(container, { clock, work, about }, item))
}

/** One item of a clock that claims many at once. */
export async function takeUp<Item extends DueItem>(
  container: MedusaContainer,
  {
    clock,
    work,
    about,
  }: { clock: Clock; work: (item: Item) => Promise<unknown>; about: (item: Item) => About },
  item: Item
): Promise<void> {
  const cause = stuckCause(clock, item.id)
  const tell = (reason: string) =>
    container
      .resolve(OPERATOR_TASK_MODULE)
      .openTask({ kind: "stuck_work", cause, reason: `${clock}: ${reason}`, ...about(item) })
  try {
    // Of one whose process died each time, nobody would ever hear why.
    if (item.tries > TRIES_BEFORE_A_PERSON) await tell(`tried ${item.tries - 1} times`)
    await work(item)
    countClockItem(clock, "done")
    if (item.tries < TRIES_BEFORE_A_PERSON) return
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause, actor: CLOCK, note: "it went well in the end" })
  } catch (error) {
    countClockItem(clock, "failed")
    const reason = reasonOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${clock} of ${item.id} will be tried again: ${reason}`)
    if (item.tries >= TRIES_BEFORE_A_PERSON) await tell(reason)
  }
}

export function stuckCause(clock: Clock, id: string): string {
  return `stuck_work:${clock}:${id}`
}
