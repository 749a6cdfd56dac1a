import { MedusaService } from "@medusajs/framework/utils"
import { Fact } from "./models/fact"

/** The one feed of everything that happened. Modules write into it in the transactions of their changes. */
export class FactModuleService extends MedusaService({ Fact }) {}
