import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as giving from "./giving"
import { Discount } from "./models/discount"
import { DiscountPrice } from "./models/discount-price"
import * as settling from "./settling"

/** What shops take off their own prices for a time. Medusa's price lists are made from it. */
export class DiscountModuleService extends withSql(MedusaService({ Discount, DiscountPrice }), {
  ...giving,
  ...settling,
}) {}
