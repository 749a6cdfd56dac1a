import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { Work } from "./models/work"
import * as queue from "./queue"

export class WorkModuleService extends withSql(MedusaService({ Work }), {}, { ...queue }) {}
