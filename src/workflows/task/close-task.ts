import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import type { Actor } from "../../shared/sql"

/** A person has dealt with what a task asked for; one that is closed already stays as it is. */
export async function closeTask(
  container: MedusaContainer,
  { id, actor, note }: { id: string; actor: Actor; note: string }
): Promise<void> {
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const { cause } = await tasks.retrieveOperatorTask(id, { select: ["cause"] })
  await tasks.closeTask({ cause, actor, note })
}
