import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Fact } from "../../domain/fact/facts"
import { MAX_ATTEMPTS } from "../../domain/work/retry-delay"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { WORK_MODULE } from "../../modules/work"
import type { ClaimedWork } from "../../modules/work/queue"
import { reasonOf } from "../../shared/reason-of"
import { together } from "../../shared/together"
import { isWindingDown } from "../../shared/winding-down"
import { react } from "./reactions"

const LEASE = { lease_seconds: 120 }
/** The next run goes on. */
const MOST_PER_RUN = 200

/** What work about a fact is told. */
type Args = { name: string; fact: Fact }

/**
 * Does what is due, a few side by side, so that one that waits for a vendor keeps few others waiting.
 * @returns how much it took up
 */
export async function workOff(
  container: MedusaContainer,
  { side_by_side = 4 }: { side_by_side?: number } = {}
): Promise<number> {
  let taken = 0
  while (taken < MOST_PER_RUN && !isWindingDown()) {
    const batch = await container.resolve(WORK_MODULE).claimWork({ limit: side_by_side, ...LEASE })
    if (batch.length === 0) break
    await Promise.all(batch.map((work) => attempt(container, work)))
    taken += batch.length
  }
  return taken
}

async function attempt(container: MedusaContainer, work: ClaimedWork): Promise<void> {
  try {
    if (work.attempts > MAX_ATTEMPTS) throw new Error("its process died each time")
    const { name, fact } = work.args as Args
    await react(container, { reaction: work.kind, name, fact })
    await container.resolve(WORK_MODULE).finishWork({ id: work.id })
  } catch (error) {
    await putBack(container, work, reasonOf(error))
  }
}

/** For a later try; after the last one a person is told, in the transaction that gives it up. */
async function putBack(container: MedusaContainer, work: ClaimedWork, error: string) {
  const { id, kind, attempts } = work
  const { order_id } = (work.args as Args).fact
  const state = await together(container, async (context) => {
    const failed = { id, attempts, error }
    const state = await container.resolve(WORK_MODULE).failWork(failed, context)
    if (state === "dead") {
      const reason = `${kind}: ${error}`
      const task = { kind: "stuck_work" as const, cause: `stuck_work:${id}`, reason, order_id }
      await container.resolve(OPERATOR_TASK_MODULE).openTask(task, {}, context)
    }
    return state
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`${kind} failed, try ${attempts}${state === "dead" ? ", the last one" : ""}: ${error}`)
}
