import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { BiteshipFulfillmentProvider } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [BiteshipFulfillmentProvider] })
