import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { announceCarrier } from "./announce-carrier"
import { SmtpNotificationProvider } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SmtpNotificationProvider],
  loaders: [announceCarrier],
})
