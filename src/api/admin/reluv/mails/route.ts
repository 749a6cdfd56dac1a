import type { MedusaRequest } from "@medusajs/framework/http"
import { FACTS } from "../../../../domain/fact/facts"
import { MAIL_KINDS } from "../../../../domain/notification/mail-kinds"
import { NOTIFICATIONS } from "../../../../domain/notification/notifications"
import { PERMISSIONS } from "../../../../domain/seller/permissions"
import type { ResponseOf } from "../../../_contract/route"
import type { listMails } from "./contract"

export async function GET(_: MedusaRequest, res: ResponseOf<typeof listMails>) {
  const notifications = NOTIFICATIONS.map(({ fact, to, channels, mail }) => ({
    fact,
    says: FACTS[fact].says,
    to,
    roles: to === "buyer" || to === "customer" ? [] : [...PERMISSIONS[to].roles],
    channels: [...channels],
    mail,
  }))
  res.json({ notifications, kinds: [...MAIL_KINDS] })
}
