import { model } from "@medusajs/framework/utils"
import { DISCOUNT_KINDS, discountStatus, MOST_PERCENT } from "../../../domain/discount/discount"

/** What a shop promised for a time. */
export const Discount = model
  .define(
    { name: "discount", tableName: "reluv_discount" },
    {
      id: model.id({ prefix: "disc" }).primaryKey(),
      seller_id: model.text(),
      /** Whose times it has: of a campaign that its shop joined by it. */
      campaign_id: model.text().nullable(),
      title: model.text(),
      kind: model.enum([...DISCOUNT_KINDS]),
      /** Percent, or rupiah. */
      value: model.number(),
      starts_at: model.dateTime(),
      ends_at: model.dateTime(),
      status: model.enum([...discountStatus.statuses]).default("active"),
      /** When somebody or its clock ended it. */
      ended_at: model.dateTime().nullable(),
      /** Of Medusa, once it is made; null again once it is gone. */
      price_list_id: model.text().nullable(),
      /** When a job makes or removes its price list, unless somebody has; null when nothing is left to do. */
      settle_at: model.dateTime().nullable(),
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "id"], where: "deleted_at is null" },
    { on: ["campaign_id", "seller_id"], where: "campaign_id is not null" },
    { on: ["price_list_id"], unique: true, where: "price_list_id is not null" },
    { on: ["settle_at"], where: "settle_at is not null" },
  ])
  .checks([
    {
      name: "reluv_discount_value",
      expression: ({ kind, value }) =>
        `${value} > 0 and (${kind} = 'price' or ${value} <= ${MOST_PERCENT})`,
    },
    { name: "reluv_discount_times", expression: (of) => `${of.ends_at} > ${of.starts_at}` },
  ])
