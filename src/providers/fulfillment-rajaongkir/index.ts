import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { RajaOngkirFulfillmentProvider } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [RajaOngkirFulfillmentProvider] })
