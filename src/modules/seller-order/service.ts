import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as booking from "./booking"
import * as answers from "./booking-answer"
import * as clocks from "./clocks"
import * as disputes from "./disputes"
import { insertSellerOrders } from "./insert-seller-orders"
import { Dispute } from "./models/dispute"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderLine } from "./models/seller-order-line"
import { Shipment } from "./models/shipment"
import * as money from "./money"
import * as silent from "./silent-parcels"
import * as status from "./status"
import * as typed from "./typed-tracking"

export class SellerOrderModuleService extends withSql(
  MedusaService({
    SellerOrder,
    SellerOrderLine,
    SellerShipment: Shipment,
    Dispute,
  }),
  {
    insertSellerOrders,
    ...answers,
    ...booking,
    ...clocks,
    ...disputes,
    ...money,
    ...silent,
    ...status,
    ...typed,
  }
) {}
