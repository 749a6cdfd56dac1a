import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { dueAtTheDoor, endUncollected, findCollected, recordRemittance } from "./cash"
import * as clocks from "./clocks"
import * as courier from "./courier"
import { hasBought, listLastPurchases, readCustomerNumbers } from "./customer-numbers"
import { denyCollected } from "./denied-cash"
import * as disputes from "./disputes"
import { listFinished } from "./finished"
import * as holidays from "./holidays"
import { insertSellerOrders } from "./insert-seller-orders"
import { Dispute } from "./models/dispute"
import { Holiday } from "./models/holiday"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderLine } from "./models/seller-order-line"
import * as money from "./money"
import { listOrdersUnderWay, sumOrdersByStatus } from "./numbers"
import { listPurchases } from "./purchases"
import * as reminders from "./reminders"
import * as status from "./status"

export class SellerOrderModuleService extends withSql(
  MedusaService({
    SellerOrder,
    SellerOrderLine,
    Dispute,
    Holiday,
  }),
  {
    insertSellerOrders,
    dueAtTheDoor,
    denyCollected,
    endUncollected,
    recordRemittance,
    ...clocks,
    ...courier,
    ...disputes,
    ...holidays,
    ...money,
    ...reminders,
    ...status,
  },
  {
    findCollected,
    hasBought,
    listFinished,
    readCustomerNumbers,
    listLastPurchases,
    listPurchases,
    listOrdersUnderWay,
    sumOrdersByStatus,
  }
) {}
