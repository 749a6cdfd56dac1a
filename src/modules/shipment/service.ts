import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as booking from "./booking"
import * as answers from "./booking-answer"
import * as due from "./due-parcels"
import { Shipment } from "./models/shipment"
import * as typed from "./typed-number"

export class ShipmentModuleService extends withSql(
  MedusaService({ SellerShipment: Shipment }),
  { ...answers, ...booking, ...typed },
  { ...due }
) {}
