import { model } from "@medusajs/framework/utils"
import { liveSaleStatus } from "../../../domain/live-sale/live-sale"

/** A shop shows pieces live. The video is somebody else's; this is its room. */
export const LiveSale = model
  .define(
    { name: "live_sale", tableName: "reluv_live_sale" },
    {
      id: model.id({ prefix: "live" }).primaryKey(),
      seller_id: model.text(),
      title: model.text(),
      /** Address of a picture. */
      cover: model.text().nullable(),
      /** Where it is to be watched: YouTube, Instagram, TikTok, HLS, anything with an address. */
      stream_url: model.text().nullable(),
      status: model.enum([...liveSaleStatus.statuses]).default("scheduled"),
      /** When it is planned for. */
      starts_at: model.dateTime(),
      /** When those who follow its shop were told of it; null: they were not, because it was for now, or too many were. */
      announced_at: model.dateTime().nullable(),
      /** The same of that it is on: null where another one of the day was told of. */
      called_at: model.dateTime().nullable(),
      /** When it was on air first. */
      live_at: model.dateTime().nullable(),
      /** When it was over, or called off; and why, where an operator did it. */
      ended_at: model.dateTime().nullable(),
      end_reason: model.text().nullable(),
      /** Which of its pieces is shown just now. */
      pinned_variant_id: model.text().nullable(),
      /** The most who watched at one moment. */
      peak_viewers: model.number().default(0),
      /** Who came and is known by number only by now. */
      forgotten_viewers: model.number().default(0),
    }
  )
  .indexes([
    { on: ["seller_id", "id"] },
    {
      on: ["seller_id"],
      name: "IDX_reluv_live_sale_one_runs",
      unique: true,
      where: "status in ('live', 'paused')",
    },
    { on: ["starts_at", "id"], where: "status = 'scheduled'" },
    { on: ["live_at", "id"], where: "status in ('live', 'paused')" },
    { on: ["ended_at", "id"], where: "ended_at is not null" },
    { on: ["cover"], where: "cover is not null" },
  ])
  .checks([
    {
      name: "reluv_live_sale_ended",
      expression: ({ status, ended_at }) => `${status} <> 'ended' or ${ended_at} is not null`,
    },
  ])
