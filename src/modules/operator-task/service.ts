import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TaskKind } from "../../domain/task/task-kind"
import { type Actor, type SqlContext, singleSql, sqlIn } from "../../shared/sql"
import { OperatorTask } from "./models/operator-task"

export type NewTask = {
  kind: TaskKind
  cause: string
  reason: string
  order_id?: string | null
  seller_order_id?: string | null
  attempt_id?: string | null
  refund_id?: string | null
  dispute_id?: string | null
  seller_id?: string | null
  transaction_id?: string | null
  /** Rupiah. */
  amount?: number | null
}

export class OperatorTaskModuleService extends MedusaService({ OperatorTask }) {
  /**
   * Asks for a person, once while the same cause is open; with `once`, never again for that cause
   * and reason.
   * @returns the task's id
   */
  @InjectTransactionManager()
  async openTask(
    task: NewTask,
    { once = false }: { once?: boolean } = {},
    @MedusaContext() context: SqlContext = {}
  ): Promise<string> {
    const sql = sqlIn(context)
    if (once) {
      const [known] = await sql<{ id: string }>(
        `select id from reluv_operator_task where cause = ? and reason = ? and status = 'done' limit 1`,
        [task.cause, task.reason]
      )
      if (known) return known.id
    }
    const [row] = await sql<{ id: string }>(
      `insert into reluv_operator_task as t
         (id, kind, cause, reason, order_id, seller_order_id, attempt_id, refund_id, dispute_id, seller_id,
          transaction_id, amount)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (cause) where status = 'open'
       do update set reason = excluded.reason, updated_at = now() returning id`,
      [
        generateEntityId(undefined, "task"),
        task.kind,
        task.cause,
        task.reason,
        task.order_id ?? null,
        task.seller_order_id ?? null,
        task.attempt_id ?? null,
        task.refund_id ?? null,
        task.dispute_id ?? null,
        task.seller_id ?? null,
        task.transaction_id ?? null,
        task.amount ?? null,
      ]
    )
    if (!row) throw new Error("the task was not written")
    return row.id
  }

  /** What waits for a person, by kind, and whether some of it is newer than that. */
  @InjectManager()
  async countOpenTasks(
    { since }: { since: Date | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ kind: TaskKind; count: number; is_new: boolean }[]> {
    return singleSql(context)(
      `select kind, count(*)::int as count, max(created_at) > coalesce(?::timestamptz, '-infinity') as is_new
       from reluv_operator_task where status = 'open' group by kind`,
      [since]
    )
  }

  /** Closes the open task of a cause, if there is one. @returns whether this call closed it */
  @InjectTransactionManager()
  async closeTask(
    { cause, actor, note }: { cause: string; actor: Actor; note: string | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const closed = await sqlIn(context)(
      `update reluv_operator_task set status = 'done', closed_by = ?, closed_at = now(), note = ?, updated_at = now()
       where cause = ? and status = 'open' returning id`,
      [actor.id, note, cause]
    )
    return closed.length > 0
  }
}
