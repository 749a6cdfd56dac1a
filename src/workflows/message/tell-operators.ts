import type { MedusaContainer } from "@medusajs/framework/types"
import { sayTasks } from "../../domain/task/task-titles"
import { MESSAGE_MODULE } from "../../modules/message"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import { writeLetter } from "./write-letter"

/**
 * Tells the operators of the options what waits for a person, when something new does: one mail, and the next not
 * before its time. Any number of processes may do it at once: the mail follows from the one before, and is written once.
 */
export async function tellOperators(container: MedusaContainer): Promise<void> {
  const { operators, digest_minutes, language } = container.resolve(RELUV_MODULE).options.mails
  if (operators.length === 0) return
  const last = await container.resolve(MESSAGE_MODULE).lastMessage({ kind: "operator-digest" })
  if (last && Date.now() - last.created_at.getTime() < digest_minutes * 60_000) return
  const open = await container
    .resolve(OPERATOR_TASK_MODULE)
    .countOpenTasks({ since: last?.created_at ?? null })
  if (!open.some(({ is_new }) => is_new)) return
  const data = {
    count: open.reduce((sum, { count }) => sum + count, 0),
    tasks: sayTasks(open, language),
  }
  for (const to of operators) {
    const content = { data, ids: {} }
    const fact_id = `digest-after:${last?.id ?? "none"}`
    await writeLetter(container, { fact_id, kind: "operator-digest", to, content })
  }
}
