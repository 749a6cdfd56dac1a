import { model } from "@medusajs/framework/utils"
import { ROW_STATES } from "../../../domain/listing-sheet/row-state"

/** One row of an import: what it asks for, and what became of it. */
export const ListingImportRow = model
  .define(
    { name: "listing_import_row", tableName: "reluv_listing_import_row" },
    {
      /** Names the listing that it makes, once however often it is tried. */
      id: model.id({ prefix: "limr" }).primaryKey(),
      import_id: model.text(),
      /** Where it stands in the file. */
      number: model.number(),
      /** For whoever looks for it. */
      title: model.text().nullable(),
      /** Of the listing that it changes, or has made. */
      listing_id: model.text().nullable(),
      is_new: model.boolean(),
      /** What is asked, as its request would have been read; null where it cannot be. */
      asked: model.json().nullable(),
      state: model.enum([...ROW_STATES]),
      /** Why it was refused. */
      code: model.text().nullable(),
      problem: model.json().nullable(),
      /** When it is its turn; null before the import is started, and once it is over. */
      run_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["import_id", "number"], unique: true },
    { on: ["run_at"], where: "run_at is not null" },
  ])
