import { model } from "@medusajs/framework/utils"
import {
  VOUCHER_AUDIENCES,
  VOUCHER_EFFECTS,
  VOUCHER_VISIBILITIES,
} from "../../../domain/voucher/voucher"
import { voucherStatus } from "../../../domain/voucher/voucher-status"

/** What a voucher promises, to whom and how often, and how far it is used. Amounts in rupiah. */
export const Voucher = model
  .define(
    { name: "voucher", tableName: "reluv_voucher" },
    {
      id: model.id({ prefix: "vch" }).primaryKey(),
      /** What buyers call it. */
      title: model.text().searchable(),
      /** Of the shop whose it is; null of the platform's own. */
      seller_id: model.text().nullable(),
      status: model.enum([...voucherStatus.statuses]).default("active"),
      effect: model.enum([...VOUCHER_EFFECTS]),
      /** Percent, or rupiah of a `fixed` one. */
      value: model.number(),
      max_discount: model.number().nullable(),
      min_spend: model.number().default(0),
      stackable: model.boolean().default(true),
      /** Percent; the sellers whose pieces it lowers pay the rest. */
      platform_percent: model.number(),
      visibility: model.enum([...VOUCHER_VISIBILITIES]),
      audience: model.enum([...VOUCHER_AUDIENCES]).default("all"),
      /** What it is limited to: a `VoucherScope`. */
      scope: model.json(),
      starts_at: model.dateTime().nullable(),
      ends_at: model.dateTime().nullable(),
      quota: model.number().nullable(),
      used: model.number().default(0),
      budget: model.number().nullable(),
      spent: model.number().default(0),
      per_buyer: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "id"], where: "deleted_at is null" },
    { on: ["status", "ends_at"], where: "deleted_at is null" },
  ])
  .checks([
    {
      name: "reluv_voucher_within_limits",
      expression: ({ used, quota, spent, budget }) =>
        `${used} >= 0 and ${spent} >= 0 and ${used} <= coalesce(${quota}, ${used}) and ${spent} <= coalesce(${budget}, ${spent})`,
    },
    {
      name: "reluv_voucher_value",
      expression: ({ effect, value, platform_percent }) =>
        `${value} > 0 and (${effect} = 'fixed' or ${value} <= 100) and ${platform_percent} >= 0 and ${platform_percent} <= 100`,
    },
  ])
