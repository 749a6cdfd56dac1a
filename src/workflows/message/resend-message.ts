import type { MedusaContainer } from "@medusajs/framework/types"
import { MESSAGE_MODULE } from "../../modules/message"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import type { Actor } from "../../shared/sql"
import { together } from "../../shared/together"
import { stuckCause } from "../due/work-off-due"

/** Sends once more what was given up, or what may have arrived: its task is done. Throws `MESSAGE_NOT_STUCK`. */
export async function resendMessage(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  await together(container, async (context) => {
    await container.resolve(MESSAGE_MODULE).resendMessage({ id }, context)
    const cause = stuckCause("send-message", id)
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause, actor, note: "sent again" }, context)
  })
}
