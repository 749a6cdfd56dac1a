import { model } from "@medusajs/framework/utils"

/** How fast a shop answers: the median of its answers in the last 30 days, measured by a job. */
export const ResponseTime = model
  .define(
    { name: "response_time", tableName: "reluv_response_time" },
    {
      /** Of the shop. */
      id: model.text().primaryKey(),
      /** Null while it has not answered anybody within those days. */
      median_seconds: model.number().nullable(),
      answers: model.number().default(0),
      measured_at: model.dateTime().nullable(),
      /** When it is measured next. */
      due_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["due_at"], where: "due_at is not null" }])
