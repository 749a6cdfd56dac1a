import { model } from "@medusajs/framework/utils"

/**
 * How often something was asked for. The first three columns are those that `rate-limiter-flexible` writes, in this
 * order, by their places.
 */
export const RequestCount = model
  .define(
    { name: "request_count", tableName: "reluv_request_count" },
    {
      /** What is counted, and a hash of whose it is. */
      key: model.text().primaryKey(),
      points: model.number().default(0),
      /** When it is counted anew, in milliseconds since 1970: a `bigint`, which the migration says and no model can. */
      expire: model.number().nullable(),
    }
  )
  .indexes([{ on: ["expire"] }])
