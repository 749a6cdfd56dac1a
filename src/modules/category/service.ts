import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { CategoryRule } from "./models/category-rule"
import * as rules from "./rules"

const { setRules, ...reading } = rules

export class CategoryModuleService extends withSql(
  MedusaService({ CategoryRule }),
  { setRules },
  reading
) {}
