import { model } from "@medusajs/framework/utils"

/** By which ways a customer is not told what, and when not. Who never said anything has no row. */
export const NotificationSetting = model.define(
  { name: "notification_setting", tableName: "reluv_notification_setting" },
  {
    /** The customer's own. */
    id: model.text().primaryKey(),
    /** What they are not told, and by which way: `new-review:email`. */
    switched_off: model.array(),
    /** `{ from, to, zone }`; null for those of the options. */
    quiet_hours: model.json().nullable(),
  }
)
