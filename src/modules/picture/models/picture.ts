import { model } from "@medusajs/framework/utils"

/**
 * A picture that was uploaded, or may have been: it is written down before it is stored, so that whatever
 * lies at the file provider has a row here. It is not the truth about who shows it; that is asked of those
 * who may (`uses.ts`), when its clock strikes.
 */
export const Picture = model
  .define(
    { name: "picture", tableName: "reluv_picture" },
    {
      /** The key of its file. */
      id: model.text().primaryKey(),
      /** Who may use it: `seller:sel_…`, `customer:cus_…`, or `order:order_…` for a guest. */
      owner: model.text(),
      /** Null until it is known to be stored. */
      url: model.text().nullable(),
      /** The addresses that it may be shown under: itself, and what was turned and cropped. */
      addresses: model.array().default([]),
      /** The id of one that shows it, when last looked: a listing, a shop, a dispute. */
      shown_by: model.text().nullable(),
      /** When somebody looks whether it is shown anywhere; null while it is. */
      check_at: model.dateTime().nullable(),
      /** From then on it can be used no more: nobody shows it, and its file is being deleted. */
      deleting_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["check_at"], where: "check_at is not null" },
    { on: ["shown_by"], where: "shown_by is not null" },
    { on: ["owner", "id"] },
  ])
