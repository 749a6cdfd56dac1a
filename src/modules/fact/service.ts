import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as feed from "./feed"
import { Fact } from "./models/fact"

/** The one feed of everything that happened. Modules write into it in the transactions of their changes. */
export class FactModuleService extends withSql(MedusaService({ Fact }), {}, { ...feed }) {}
