import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PhoneNotificationProvider } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [PhoneNotificationProvider] })
