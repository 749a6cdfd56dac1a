import { model } from "@medusajs/framework/utils"

/** What the visitors of a day are hashed with. With it goes the last way to find out who they were. */
export const VisitSalt = model.define(
  { name: "visit_salt", tableName: "reluv_visit_salt" },
  {
    /** The day, as `YYYY-MM-DD`, in Jakarta. */
    id: model.text().primaryKey(),
    salt: model.text(),
  }
)
