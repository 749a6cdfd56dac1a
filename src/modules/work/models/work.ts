import { model } from "@medusajs/framework/utils"
import { WORK_STATES } from "../../../domain/work/work-state"

/** One thing to do, tried until it is done or a person has to look. Written with what calls for it. */
export const Work = model
  .define(
    { name: "work", tableName: "reluv_work" },
    {
      id: model.id({ prefix: "work" }).primaryKey(),
      /** Which handler does it: `open-payment`. */
      kind: model.text(),
      /** The same work is written once: `fact_…:open-payment`. */
      key: model.text(),
      args: model.json(),
      state: model.enum([...WORK_STATES]).default("queued"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      /** One worker at a time; the lease ends by itself when it dies. */
      lease_until: model.dateTime().nullable(),
      /** What went wrong, the last ones last: `[{ at, attempt, error }]`. */
      errors: model.json(),
      done_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["key"], unique: true },
    { on: ["next_attempt_at"], where: "state = 'queued'" },
    { on: ["done_at"], where: "state = 'done'" },
    { on: ["updated_at"], name: "IDX_reluv_work_dead", where: "state = 'dead'" },
  ])
  .checks([
    {
      name: "reluv_work_done_iff_done_at",
      expression: ({ state, done_at }) => `(${state} = 'done') = (${done_at} is not null)`,
    },
  ])
