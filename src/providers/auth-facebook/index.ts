import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FacebookAuthProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [FacebookAuthProvider] })
